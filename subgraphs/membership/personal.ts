import type { PersonalData } from '../kit/personalData.ts';

export const personal: PersonalData = {
  sealed: [{ table: 'institution', column: 'contact_sealed' }],
  holdings: [],
  obstacles: [],
};
