import type { PersonalData } from '../kit/personalData.ts';

export const personal: PersonalData = {
  sealed: [{ table: 'candidate', column: 'identity_sealed' }],
  holdings: [],
  obstacles: [],
};
