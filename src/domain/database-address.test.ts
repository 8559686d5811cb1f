// Tests which database an address names, and that a wrong one is refused without telling its password.
import { expect, it } from 'vitest';
import { BadDatabaseUrl, readDatabaseUrl } from './database-address.ts';

const plain = {
  host: 'db.lund.example',
  port: 5432,
  database: 'hearback',
  user: 'ida',
  password: null,
  tls: 'unsaid',
  authorities: null,
  options: null,
};

it.each([
  ['postgres://ida@db.lund.example/hearback', {}],
  ['postgresql://ida@db.lund.example:6432/hearback', { port: 6432 }],
  ['postgres://ida:p%40ss%2Fw%23%25@db.lund.example/hearback', { password: 'p@ss/w#%' }],
  ['postgres://db.lund.example/my%20mail', { user: null, database: 'my mail' }],
  ['postgres:///hearback?host=/run/postgresql', { user: null, host: '/run/postgresql' }],
  ['postgres://ida@%2Frun%2Fpostgresql/hearback', { host: '/run/postgresql' }],
  ['postgres://ida@[::1]/hearback', { host: '::1' }],
  ['postgres://ida@db.lund.example/hearback?sslmode=disable', { tls: 'off' }],
  ['postgres://ida@db.lund.example/hearback?sslmode=require', { tls: 'unverified' }],
  ['postgres://ida@db.lund.example/hearback?sslmode=require&channel_binding=require', { tls: 'unverified' }],
  [
    'postgres://ida@db.lund.example/hearback?sslmode=require&sslrootcert=/ca.pem',
    { tls: 'authority', authorities: '/ca.pem' },
  ],
  ['postgres://ida@db.lund.example/hearback?sslmode=verify-ca', { tls: 'authority' }],
  ['postgres://ida@db.lund.example/hearback?sslmode=verify-full', { tls: 'host' }],
  [
    'postgres://ida@db.lund.example/hearback?options=-c%20search_path%3Dmail',
    { options: '-c search_path=mail' },
  ],
])('%s is read.', (url, differing) => {
  expect(readDatabaseUrl(url)).toEqual({ ...plain, ...differing });
});

it('sqlite: is the file in the data folder.', () => {
  expect(readDatabaseUrl('sqlite:')).toBeNull();
});

it.each([
  ['sqlite:/srv/x.db', /HEARBACK_DATA_DIR/],
  ['mysql://ida:sesame@db/hearback', /must look like postgres:/],
  ['postgres://', /must look like|cannot be read/],
  ['postgres://ida:sesame@db.lund.example', /must look like/],
  ['postgres://ida:sesame@db.lund.example/a/b', /must look like/],
  ['postgres://ida:ses#ame@db.lund.example/hearback', /# is %23/],
  ['postgres://ida:ses/ame@db.lund.example/hearback', /%2F|must look like/],
  ['postgres://ida:ses%ame@db.lund.example/hearback', /% is %25/],
  ['postgres://ida:sesame@db.lund.example:99999/hearback', /cannot be read/],
  ['postgres://ida:sesame@db.lund.example/hearback?port=no', /must look like/],
  ['postgres://ida:sesame@db.lund.example/hearback?sslmode=prefer', /sslmode/],
  ['', /must look like/],
])('%s is refused with the reason.', (url, reason) => {
  const refusal = () => readDatabaseUrl(url);
  expect(refusal).toThrow(BadDatabaseUrl);
  expect(refusal).toThrow(reason);
  expect(refusal).not.toThrow(/ses/);
});
