// The socket for a person's consent: what is kept of it, and how several processes renew it only once.

/** What a person's consent gave, as it is kept (sealed) at rest. */
export interface OAuthGrant {
  accessToken: string;
  /** Epoch ms. */
  expiresAt: number;
  /** Null where the provider gave none: the consent then ends with the access token. */
  refreshToken: string | null;
  /** As the provider granted them. */
  scopes: readonly string[];
  /** Epoch ms at which the provider said that the consent holds no more; nothing is asked of it until a new consent replaces this. */
  refusedAt: number | null;
}

/** Where one consent is kept, and the lease under which it is renewed. */
export interface GrantKeeper {
  /** The latest that was written by any process, or null when there is none. */
  read: () => Promise<OAuthGrant | null>;
  /** Durable when it returns: a rotated refresh token that is used before it is kept is lost by a crash. */
  write: (grant: OAuthGrant) => Promise<void>;
  /**
   * Runs `work` unless another process or caller is running it for this consent; then waits until that one is done or its lease is
   * over, and returns without running it. Rejects with what `work` threw, for the caller that ran it only.
   */
  refreshOnce: (work: () => Promise<void>) => Promise<void>;
}
