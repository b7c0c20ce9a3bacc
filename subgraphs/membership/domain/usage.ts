export type UsageCaller = 'CLIENT' | 'PEOPLE' | 'NOBODY';
export type UsageKind = 'OPERATION' | 'FIELD' | 'ENUM_VALUE';
