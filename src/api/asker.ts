// On whose behalf a request comes.

export interface Asker {
  /** Whose rows are seen and changed. */
  user: string;
}
