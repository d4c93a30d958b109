import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import { type JWTVerifyGetKey, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Exposure, TokenConfig } from '../config.js';

/** Who asks, as far as a server wants to know. */
export interface Client {
  /** Whom a limit counts for; null for a stranger. */
  readonly name: string | null;
  /** The level up to which the client sees what is not public; null for none. */
  readonly access: string | null;
}

/** The claim with the level of access. */
const CLAIM = 'isnad_access';

/** With one key for all, whoever can check a token could make one. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const STRANGER: Client = { name: null, access: null };

/** Who signs tokens, and what they have to be signed with. */
interface Issuer extends TokenConfig {
  readonly keys: JWTVerifyGetKey;
}

/** Tells who asks, by an API key or a token. */
export class Authentication {
  readonly #anonymous: boolean;
  readonly #keys: ReadonlyMap<string, Client>;
  readonly #issuer: Issuer | null;
  /** To check the signature of a token takes longer than to answer a small operation. */
  readonly #verified = new LRUCache<string, Client>({ max: 1_000 });

  constructor({ anonymous, keys, tokens }: Pick<Exposure, 'anonymous' | 'keys' | 'tokens'>) {
    this.#anonymous = anonymous;
    this.#keys = new Map(keys.map(({ name, sha256, access }) => [sha256.toLowerCase(), { name: `key ${name}`, access }]));
    this.#issuer = tokens && { ...tokens, keys: createRemoteJWKSet(new URL(tokens.jwks)) };
  }

  /**
   * Who asks. What a client sends for nobody to look at (a token where none is expected) does not count.
   * @throws GraphQLError UNAUTHENTICATED for a key or a token that is not good, and for strangers where they may not ask;
   * AUTHENTICATION_UNAVAILABLE where the keys of the issuer cannot be had.
   */
  async identify({ authorization, 'x-api-key': key }: IncomingHttpHeaders): Promise<Client> {
    if (this.#keys.size > 0 && key !== undefined) {
      const client = this.#keys.get(createHash('sha256').update(String(key)).digest('hex'));
      if (!client) throw unauthenticated('The API key is not known. Check what you send as x-api-key.');
      return client;
    }
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (this.#issuer && token) return this.#verified.get(token) ?? (await this.#verify(token, this.#issuer));
    if (this.#anonymous) return STRANGER;
    throw unauthenticated('This server answers nobody whom it does not know. Send an API key as x-api-key, or a token as Authorization: Bearer.');
  }

  async #verify(token: string, { issuer, audience, keys }: Issuer): Promise<Client> {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ALGORITHMS, requiredClaims: ['exp', 'sub'] });
      const access = payload[CLAIM];
      const client = { name: `subject ${payload.sub ?? ''}`, access: typeof access === 'string' ? access : null };
      const { exp = 0 } = payload;
      const ttl = exp * 1000 - Date.now();
      if (ttl > 0) this.#verified.set(token, client, { ttl });
      return client;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw unauthenticated('The token has expired. Get a new one.');
      if (isTokenProblem(error)) throw unauthenticated(`The token is not good for this server (${error.code}): it has to be signed by the configured issuer, for this audience.`);
      throw new GraphQLError('Tokens cannot be checked at the moment, because the keys of their issuer cannot be had. Try again in a few seconds.', {
        originalError: error instanceof Error ? error : null,
        extensions: { code: 'AUTHENTICATION_UNAVAILABLE', http: { status: 503, headers: new Map([['retry-after', '5']]) } },
      });
    }
  }
}

/** Whether it is the token that is wrong, not the way to the keys of its issuer. */
function isTokenProblem(error: unknown): error is errors.JOSEError {
  const ofKeys = [errors.JWKSTimeout, errors.JWKSInvalid];
  return error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC' && !ofKeys.some((kind) => error instanceof kind);
}

function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: new Map([['www-authenticate', 'Bearer realm="isnad"']]) } } });
}
