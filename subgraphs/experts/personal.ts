import type { PersonalData } from '../kit/personalData.ts';

export const personal: PersonalData = { sealed: [], holdings: [], obstacles: [] };
