export * from './item.ts';
export * from './jobSurvey.ts';
export * from './standardVersion.ts';
