import { readFileSync } from 'node:fs';
import { importJWK, type JWK, SignJWT } from 'jose';
import type { SandboxPersona } from '../sandbox/types.ts';
import type { TrustedIssuer } from './account.ts';

export const LOCAL_ISSUER = 'urn:alliance:local';
export const LOCAL_AUDIENCE = 'alliance-graph';

/** The people that the demonstration data knows, to try things out as. */
export const personas = [
  { name: 'secretariat', title: "Secretariat: the alliance's office" },
  { name: 'secretariat-second', title: 'Secretariat: the second pair of eyes' },
  { name: 'council', title: 'Council member' },
  { name: 'applicant', title: 'Applicant: a training provider in Macao' },
  { name: 'host', title: 'Staff of an assessment centre in Zhuhai' },
  { name: 'examiner', title: 'The examiner of the story' },
  { name: 'second-examiner', title: 'The second examiner of the story, from the pool' },
  { name: 'expert', title: 'An expert of the pool' },
  { name: 'supervisor', title: 'Supervisor: an expert of the pool who visits examinations' },
  { name: 'item-writer', title: 'Item writer' },
  { name: 'item-reviewer', title: 'Item reviewer' },
  { name: 'second-item-reviewer', title: 'Second item reviewer' },
  { name: 'candidate', title: 'Candidate' },
  { name: 'partner', title: 'Partner with a dashboard' },
  { name: 'verifier', title: 'Verifier: a program that checks certificates' },
] as const;

/** An issuer whose private key lies on this machine; never for production. */
export interface LocalIssuer extends TrustedIssuer {
  /** A token for a subject, good for an hour. */
  readonly token: (subject: string) => Promise<string>;
  readonly personas: () => Promise<readonly SandboxPersona[]>;
}

/** Reads the issuer's private key (Ed25519, JWK). Throws when the file is missing or holds no such key. */
export async function readLocalIssuer(file: string): Promise<LocalIssuer> {
  const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const privateKey = await importJWK(jwk, 'EdDSA');
  const { d: _secret, ...publicJwk } = jwk;
  const publicKey = await importJWK(publicJwk, 'EdDSA');
  if (publicKey instanceof Uint8Array) throw new Error(`${file} holds no Ed25519 key`);
  const token = (subject: string) =>
    new SignJWT()
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(LOCAL_ISSUER)
      .setAudience(LOCAL_AUDIENCE)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
  return {
    issuer: LOCAL_ISSUER,
    audience: LOCAL_AUDIENCE,
    key: async () => publicKey,
    token,
    personas: () => Promise.all(personas.map(async (persona) => ({ ...persona, token: await token(persona.name) }))),
  };
}
