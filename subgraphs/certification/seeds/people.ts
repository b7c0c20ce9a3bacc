import type { Random } from '../../kit/random.ts';
import { insist } from '../../kit/refusal.ts';
import { readSeed } from '../../kit/seedFiles.ts';
import {
  checkIdentityDocument,
  type IdentityDocument,
  identityKey,
  residentIdCheckCharacter,
} from '../domain/identityDocument.ts';

interface Names {
  readonly surnames: readonly { readonly hans: string; readonly hant: string }[];
  readonly characters: readonly { readonly hans: string; readonly hant: string }[];
  readonly portugueseGiven: readonly string[];
  readonly portugueseFamily: readonly string[];
}

const names = readSeed<Names>('certification', 'names.json');
const ZHUHAI = ['440400', '440402', '440403', '440404'];
/** Of residence permits for people of Macao. */
const MACAO_PERMIT = '820000';
/** The last ones of the codes that begin with 4404. */
const UNUSED_PLACES = 20;

/** A synthetic person: name, document and day of birth, the last two unlike those given before. */
export interface Person {
  readonly name: string;
  readonly document: IdentityDocument;
  readonly bornOn: string;
}

/** Draws people; no document is given twice. */
export class People {
  readonly #random: Random;
  readonly #given = new Set<string>();
  #count = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /**
   * @param jurisdiction where the person takes the examination
   * @param youngestBornOn the last day of birth of somebody old enough
   */
  draw(jurisdiction: string, youngestBornOn: string): Person {
    const macanese = this.#random.next() < (jurisdiction === 'MO' ? 0.82 : 0.2);
    const bornOn = this.#birthday(youngestBornOn);
    if (!macanese) {
      const name = this.#name('hans');
      const document = this.#residentId(this.#random.pick(ZHUHAI), bornOn);
      return document ? this.register(name, document, bornOn) : this.draw(jurisdiction, youngestBornOn);
    }
    const portuguese = this.#random.next() < 0.08;
    const name = portuguese
      ? `${this.#random.pick(names.portugueseGiven)} ${this.#random.pick(names.portugueseFamily)}`
      : this.#name('hant');
    const document = this.#macaneseDocument(jurisdiction, bornOn);
    return document ? this.register(name, document, bornOn) : this.draw(jurisdiction, youngestBornOn);
  }

  /** A person with a document of their own. */
  register(name: string, document: IdentityDocument, bornOn: string): Person {
    insist(checkIdentityDocument(document, bornOn));
    const key = identityKey(document);
    if (this.#given.has(`${document.kind} ${key}`)) throw new Error(`The document ${document.number} is given twice`);
    this.#given.add(`${document.kind} ${key}`);
    this.#count += 1;
    return { name, document, bornOn };
  }

  /** Null when no number is left for the day of birth. */
  #macaneseDocument(jurisdiction: string, bornOn: string): IdentityDocument | null {
    const number = String(this.#count).padStart(5, '0');
    if (jurisdiction === 'MO') {
      const series = this.#random.pick(['1', '1', '1', '5', '7']);
      return { kind: 'MACAO_RESIDENT_ID', number: `${series}9${number}(${this.#count % 10})` };
    }
    if (this.#random.next() < 0.4) return this.#residentId(MACAO_PERMIT, bornOn);
    const older = this.#random.next() < 0.2 ? '01' : '';
    return { kind: 'HOME_RETURN_PERMIT', number: `M990${number}${older}` };
  }

  /**
   * Order code 000 keeps these numbers apart from those of living people, whose codes begin at 001. Null when no number
   * is left for the day of birth.
   */
  #residentId(place: string, bornOn: string): IdentityDocument | null {
    for (let prefix = place; ; prefix = this.#random.pick(ZHUHAI)) {
      const number = this.#free(prefix, bornOn);
      if (number) return { kind: 'MAINLAND_RESIDENT_ID', number };
      if (ZHUHAI.every((each) => this.#free(each, bornOn) === null)) return this.#unusedPlace(bornOn);
    }
  }

  /** For the fifth person born on one day, and the next ones: a place code that is not used. */
  #unusedPlace(bornOn: string): IdentityDocument | null {
    const first = this.#random.between(0, UNUSED_PLACES - 1);
    for (let at = 0; at < UNUSED_PLACES; at += 1) {
      const number = this.#free(`4404${100 - UNUSED_PLACES + ((first + at) % UNUSED_PLACES)}`, bornOn);
      if (number) return { kind: 'MAINLAND_RESIDENT_ID', number };
    }
    return null;
  }

  /** The number of a place and a day of birth, or null when it is given already. */
  #free(place: string, bornOn: string): string | null {
    const body = `${place}${bornOn.replaceAll('-', '')}000`;
    const number = body + residentIdCheckCharacter(body);
    return this.#given.has(`MAINLAND_RESIDENT_ID ${number}`) ? null : number;
  }

  /** Mostly young people, at most 42 years older than the youngest. */
  #birthday(youngest: string): string {
    const years = 42 * this.#random.next() ** 1.7;
    return new Date(Date.parse(youngest) - Math.floor(years * 365.25) * 86_400_000).toISOString().slice(0, 10);
  }

  #name(script: 'hans' | 'hant'): string {
    const { surnames, characters } = names;
    const given = this.#random.next() < 0.2 ? 1 : 2;
    const parts = [this.#random.pick(surnames), ...Array.from({ length: given }, () => this.#random.pick(characters))];
    return parts.map((part) => part[script]).join('');
  }
}
