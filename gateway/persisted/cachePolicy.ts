import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, Kind } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { CacheHints } from './cacheHints.ts';
import { maxAgeOf } from './maxAge.ts';

/**
 * Says for how long an answer may be kept, and by whom: by anybody only where nobody is signed in. Apollo Server writes
 * the header, and `no-store` for what has errors or is no query.
 */
export function cachePolicy(hints: CacheHints): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, overallCachePolicy, contextValue }) {
          if (!operation) return;
          const fragments: Record<string, FragmentDefinitionNode> = {};
          for (const node of document.definitions) {
            if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
          }
          overallCachePolicy.restrict({
            maxAge: maxAgeOf({ schema, hints, operation, fragments }),
            scope: contextValue.account === null ? 'PUBLIC' : 'PRIVATE',
          });
        },
      };
    },
  };
}
