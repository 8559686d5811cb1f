// Where the report of the last whole run of the tests lies.

/** Within the project; nothing that is committed. */
export const LAST_REPORT = 'dist/test-report.json';
