import { readEnvironment } from '../../subgraphs/kit/env.ts';
import type { Vault } from '../../subgraphs/kit/vault.ts';
import { vaultFrom, vaultVariables } from '../../subgraphs/kit/vaultKeys.ts';

/** The vault of the run, by which the seeded databases are sealed. */
export function testVault(): Vault {
  return vaultFrom(readEnvironment(vaultVariables));
}
