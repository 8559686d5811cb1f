// The forward-only steps that build the schema, in their order; a step, once released, is never edited.

export interface Migration {
  name: string;
  statements: readonly string[];
}

/* `$big` and `$bytes` are types that the dialects spell each in its way, `$serial` is a growing row number, and `text` is compared by its bytes; `$covering` names columns that an index holds only so that the row need not be read. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: '0001-facts-and-fold',
    statements: [
      `create table mailboxes (user_id text not null, id text not null, name text not null, type text not null,
        identity text not null, created_at $big not null, primary key (user_id, id), unique (user_id, identity))`,
      `create table imports (user_id text not null, id text not null, mailbox_id text not null, path text not null,
        name text not null, state text not null, cursor text, bytes_read $big not null, bytes_total $big not null,
        counters text not null, error text, owns_source integer not null, created_at $big not null, started_at $big,
        finished_at $big, beat_at $big, primary key (user_id, id))`,
      `create table sightings (id $serial, user_id text not null, mailbox_id text not null, locator text not null,
        mail_id text not null, import_id text not null, disposition text not null, reason text not null,
        decider_version integer not null, sent_label integer not null, internal_time $big,
        unique (user_id, mailbox_id, locator, mail_id))`,
      `create index sightings_by_mail on sightings (user_id, mail_id)`,
      `create index sightings_by_disposition on sightings (user_id, mailbox_id, disposition)`,
      `create table mails (user_id text not null, id text not null, header_key text not null,
        first_seen_at $big not null, decider_version integer not null, primary key (user_id, id))`,
      `create table contents (user_id text not null, mail_id text not null, message_id text, subject text not null,
        from_name text not null, from_address text not null, header_time $big,
        threads text not null, text_hash text not null, body $bytes not null, primary key (user_id, mail_id))`,
      `create index contents_by_sender on contents (user_id, from_address)`,
      `create index contents_by_message on contents (user_id, message_id)`,
      `create table recipients (user_id text not null, address_hash text not null, mails $big not null,
        primary key (user_id, address_hash))`,
      `create table owner_addresses (user_id text not null, address text not null, source text not null,
        primary key (user_id, address))`,
      `create table decisions (user_id text not null, mail_id text not null, version integer not null,
        verdict $bytes not null, primary key (user_id, mail_id, version))`,
      `create table corrections (user_id text not null, id text not null, seq integer not null, made_at $big not null,
        body text not null, undone_at $big, primary key (user_id, id), unique (user_id, seq))`,
      `create table correction_items (user_id text not null, item_id text not null, correction_id text not null,
        primary key (user_id, item_id, correction_id))`,
      `create table assignments (user_id text not null, item_id text not null, application_id text not null,
        primary key (user_id, item_id))`,
      `create table application_ids (user_id text not null, id text not null, first_item text not null,
        made_at $big not null, primary key (user_id, id))`,
      `create table ties (user_id text not null, key text not null, item_id text not null,
        primary key (user_id, key, item_id))`,
      `create index ties_by_item on ties (user_id, item_id)`,
      `create table applications (user_id text not null, id text not null, company text, role text, status text not null,
        applied_at $big, last_activity_at $big, needs_review integer not null, hidden integer not null,
        events integer not null, search text not null, data text not null, primary key (user_id, id))`,
      `create index applications_by_activity on applications (user_id, hidden, last_activity_at, id)`,
      `create index applications_by_status on applications (user_id, hidden, status)`,
      `create table timeline (user_id text not null, application_id text not null, item_id text not null,
        position integer not null, event $bytes not null, primary key (user_id, application_id, item_id))`,
      `create index timeline_by_item on timeline (user_id, item_id)`,
    ],
  },
  {
    name: '0002-variants',
    statements: [
      `alter table mails add column variants text not null default ''`,
      `alter table contents add column variant text not null default ''`,
    ],
  },
  {
    name: '0003-today',
    statements: [
      `create table settings (user_id text not null, name text not null, value text not null,
        primary key (user_id, name))`,
      `create table fold_version (version integer not null)`,
      `insert into fold_version values (0)`,
      `alter table applications add column location text`,
      `alter table applications add column source text`,
      `alter table applications add column waiting_since $big`,
      `alter table applications add column open_until $big`,
      `alter table applications add column answered_at $big`,
      `alter table applications add column heard_back integer not null default 0`,
      `alter table applications add column interviewed integer not null default 0`,
      `alter table applications add column offered integer not null default 0`,
      `alter table applications add column wait_applied $big`,
      `alter table applications add column wait_in_review $big`,
      `alter table applications add column wait_assessment $big`,
      `alter table applications add column wait_interview $big`,
      `drop index applications_by_activity`,
      `create index applications_by_activity on applications (user_id, hidden, coalesce(last_activity_at, 0), id)`,
      `drop index applications_by_status`,
      `create index applications_by_status on applications
        (user_id, hidden, status, coalesce(last_activity_at, 0), id)`,
      `create index applications_open on applications (user_id, open_until) where open_until is not null`,
      `create index applications_wait_applied on applications (user_id, wait_applied)
        where wait_applied is not null`,
      `create index applications_wait_in_review on applications (user_id, wait_in_review)
        where wait_in_review is not null`,
      `create index applications_wait_assessment on applications (user_id, wait_assessment)
        where wait_assessment is not null`,
      `create index applications_wait_interview on applications (user_id, wait_interview)
        where wait_interview is not null`,
      `alter table timeline add column at $big`,
      `alter table timeline add column news text`,
      `create index timeline_news on timeline (user_id, at) where news is not null`,
    ],
  },
  {
    // Indexes that hold all that a question about every application asks, because the rows themselves are long.
    name: '0004-first-page',
    statements: [
      `alter table imports add column resumed text`,
      `alter table timeline add column review integer not null default 0`,
      `create index sightings_to_review on sightings (user_id, mail_id) where disposition = 'review'`,
      `create index timeline_review on timeline (user_id, at, item_id, application_id) where review = 1`,
      `drop index ties_by_item`,
      `create index ties_by_item on ties (user_id, item_id, key)`,
      `drop index applications_by_activity`,
      `create index applications_by_activity on applications
        (user_id, hidden, coalesce(last_activity_at, 0), id$covering(company, role, status))`,
      `create index applications_course on applications
        (user_id, hidden, status, waiting_since, id, heard_back, interviewed, offered)`,
      `create index applications_answered on applications (user_id, (answered_at - applied_at))
        where hidden = 0 and status <> 'saved'`,
    ],
  },
  {
    name: '0005-lessons',
    statements: [
      `create table taught (user_id text not null, item_id text not null, what text not null, applied integer not null,
        lesson text not null, correction_id text not null, primary key (user_id, item_id, what, applied))`,
      `drop index contents_by_sender`,
      `create index contents_by_sender on contents (user_id, from_address, mail_id)`,
      `create index taught_by_correction on taught (user_id, correction_id, lesson, applied)`,
    ],
  },
  {
    name: '0006-language-model',
    statements: [
      `create table llm_answers (user_id text not null, question text not null, prompt_version integer not null,
        model text not null, mail_id text not null, answered_at $big not null, answer $bytes not null,
        primary key (user_id, question, prompt_version, model))`,
      `create index llm_answers_by_mail on llm_answers (user_id, mail_id)`,
      `create table llm_requests (id $serial, user_id text not null, question text not null,
        prompt_version integer not null, model text not null, sent_at $big not null, tokens $big not null,
        outcome text not null, reason text not null, retry_at $big not null)`,
      `create index llm_requests_by_question on llm_requests (user_id, question)`,
      `create index llm_requests_by_time on llm_requests (user_id, sent_at)`,
      `create index contents_by_text on contents (user_id, text_hash)`,
    ],
  },
  {
    name: '0007-accounts',
    statements: [
      `create table accounts (user_id text not null, id text not null, provider text not null, settings text not null,
        secret $bytes, state text not null, note text, cursor text, done $big not null, total $big,
        attempts integer not null, retry_at $big, started_at $big, synced_at $big, generation integer not null,
        holder text, beat_at $big, renewer text, renewed_until $big,
        primary key (user_id, id))`,
      `alter table mailboxes add column removed_at $big`,
    ],
  },
  {
    // By state first: what can be done now lies in the order in which it is handed out, and apart from what waits.
    name: '0008-queue',
    statements: [
      `create table jobs (id $serial, kind text not null, user_id text not null, key text not null,
        payload text not null, priority integer not null, turn $big not null, state integer not null,
        due_at $big not null, attempts integer not null, starts integer not null, lease text, error text not null,
        created_at $big not null)`,
      `create unique index jobs_by_key on jobs (kind, key)`,
      `create index jobs_by_turn on jobs (state, priority, turn, id)`,
      `create index jobs_by_due on jobs (state, due_at)`,
      `create index jobs_in_service on jobs (state, turn)`,
      `create table job_turns (user_id text primary key, last_turn $big not null)`,
      `create index job_turns_last on job_turns (last_turn)`,
      `create table job_schedules (name text primary key, kind text not null, user_id text not null,
        payload text not null, pattern text not null, next_at $big not null)`,
      `create index job_schedules_due on job_schedules (next_at)`,
    ],
  },
  {
    name: '0009-spool',
    statements: [
      `create table spool (user_id text not null, mailbox_id text not null, chunk text not null, position integer not null,
        locator text not null, mail $bytes not null, primary key (user_id, chunk, position))`,
      `create index spool_by_place on spool (user_id, mailbox_id, locator)`,
    ],
  },
  {
    name: '0010-quota',
    statements: [`alter table accounts add column quota text`],
  },
  {
    // What was spooled before has a job that decides it: way 0.
    name: '0011-transport',
    statements: [
      `alter table spool add column way integer not null default 0`,
      `alter table spool add column sent_at $big`,
      `alter table spool add column fetched_at $big not null default 0`,
      `create index spool_by_way on spool (way, user_id, chunk, position)`,
      `create table transports (name text primary key, epoch text not null, holder text, held_until $big not null)`,
    ],
  },
  {
    // Times and flags are spelled as better-auth writes them: ISO 8601, and 0 or 1.
    name: '0012-people',
    statements: [
      `create table people (id text primary key, email text not null unique, name text not null,
        email_verified integer not null, image text, admin integer not null default 0, two_factor_enabled integer,
        closed_at $big, created_at text not null, updated_at text not null)`,
      `create table sign_in_sessions (id text primary key, user_id text not null, token text not null unique,
        expires_at text not null, ip_address text, user_agent text, created_at text not null, updated_at text not null)`,
      `create index sign_in_sessions_by_user on sign_in_sessions (user_id)`,
      `create table sign_in_ways (id text primary key, user_id text not null, account_id text not null,
        provider_id text not null, access_token text, refresh_token text, id_token text, access_token_expires_at text,
        refresh_token_expires_at text, scope text, password text, created_at text not null, updated_at text not null)`,
      `create index sign_in_ways_by_user on sign_in_ways (user_id)`,
      `create table sign_in_checks (id text primary key, identifier text not null, value text not null,
        expires_at text not null, created_at text not null, updated_at text not null)`,
      `create index sign_in_checks_by_identifier on sign_in_checks (identifier)`,
      `create table second_factors (id text primary key, user_id text not null, secret text not null,
        backup_codes text not null, verified integer, failed_verification_count integer, locked_until text)`,
      `create index second_factors_by_user on second_factors (user_id)`,
      `create table sign_in_secrets (user_id text not null, id text not null, secret $bytes not null,
        primary key (user_id, id))`,
      `create table api_keys (user_id text not null, id text not null, name text not null, hash text not null unique,
        beginning text not null, scopes text not null, created_at $big not null, expires_at $big,
        last_used_at $big, primary key (user_id, id))`,
      `create table invitations (hash text primary key, user_id text not null, email text not null, purpose text not null,
        admin integer not null, expires_at $big not null, created_at $big not null)`,
      `create index invitations_by_user on invitations (user_id)`,
      `create table person_changes (user_id text primary key, changes $big not null)`,
    ],
  },
  {
    // A delivery is held until it is the first of its application at its endpoint; `turn` names the job that is to make it.
    name: '0013-events',
    statements: [
      `create table webhooks (user_id text not null, id text not null, origin text not null, url text not null,
        description text not null, kinds text, history integer not null, secret $bytes not null, state text not null,
        note text, created_at $big not null, blocked_until $big not null, primary key (user_id, id))`,
      `create table outbox (user_id text not null, event_id text not null, position $big not null,
        application_id text not null, sequence $big not null, type text not null, kind text, cause text not null,
        occurred_at $big, made_at $big not null, event $bytes not null, primary key (user_id, event_id))`,
      `create unique index outbox_in_order on outbox (user_id, position)`,
      `create index outbox_by_age on outbox (made_at)`,
      `create table outbox_sequences (user_id text not null, application_id text not null, last $big not null,
        primary key (user_id, application_id))`,
      `create table deliveries (user_id text not null, webhook_id text not null, position $big not null,
        event_id text not null, application_id text not null, state text not null, turn integer not null,
        tries integer not null, status integer, answer text not null, tried_at $big, next_at $big,
        primary key (user_id, webhook_id, position))`,
      `create index deliveries_in_line on deliveries (user_id, webhook_id, application_id, position)
        where state in ('held', 'queued')`,
      `create index deliveries_by_event on deliveries (user_id, position)`,
    ],
  },
  {
    name: '0014-shown',
    statements: [`alter table applications add column shown text`],
  },
  {
    name: '0015-ways-in',
    statements: [
      `create table passkeys (id text primary key, user_id text not null, name text, public_key text not null,
        credential_id text not null unique, counter $big not null, device_type text not null, backed_up integer not null,
        transports text, aaguid text, created_at text)`,
      `create index passkeys_by_user on passkeys (user_id)`,
      `create unique index sign_in_ways_of_account on sign_in_ways (provider_id, account_id)`,
    ],
  },
  {
    name: '0016-hands',
    statements: [
      `alter table corrections add column hand text`,
      `alter table corrections add column hand_name text`,
    ],
  },
  {
    name: '0017-body-days',
    statements: [
      `alter table contents add column body_days integer`,
      `create index contents_with_text on contents (user_id, header_time) where body_days is null`,
    ],
  },
  {
    name: '0018-requests',
    statements: [
      `alter table invitations add column request text`,
      `create unique index invitations_by_request on invitations (request)`,
      `alter table webhooks add column replays text`,
    ],
  },
  {
    // The queue has the name `jobs`: what an employer published is a posting.
    name: '0019-jobs',
    statements: [
      `create table sources (user_id text not null, ats_type text not null, company_slug text not null, company text,
        read_at $big, last_error text, primary key (user_id, ats_type, company_slug))`,
      `create table postings (user_id text not null, job_uid text not null, ats_type text not null,
        company_slug text not null, ats_job_id text not null, url text not null, company text, title text,
        description text, requirements text not null, location text, employment_type text, salary_text text,
        posted_at $big, closes_at $big, asked_at $big not null, request text, checked_at $big, read_at $big, gone_at $big, note text,
        primary key (user_id, job_uid))`,
      `create index postings_by_time on postings (user_id, asked_at, job_uid)`,
      `create table job_enrichment (user_id text not null, job_uid text not null, salary_min double precision,
        salary_max double precision, salary_currency text, salary_per text, primary key (user_id, job_uid))`,
    ],
  },
  {
    // A profile's CV lies in a table of its own: lists of profiles never load it.
    name: '0020-profiles',
    statements: [
      `create table profiles (user_id text not null, profile_key text not null, name text not null, cv_path text not null,
        cv_sha256 text not null, cv_format text not null, cv_size $big not null, active integer not null,
        profile_json $bytes not null, profile_version integer not null, analyzed_at $big not null, last_error text,
        created_at $big not null, primary key (user_id, profile_key))`,
      `create table cvs (user_id text not null, profile_key text not null, cv $bytes not null,
        primary key (user_id, profile_key))`,
      `create table job_fit (user_id text not null, job_uid text not null, profile_key text not null,
        cv_sha256 text not null, profile_version integer not null, posting_digest text not null, fit_version integer not null,
        score integer, class text not null, fit $bytes not null, scored_at $big not null,
        primary key (user_id, job_uid, profile_key))`,
    ],
  },
  {
    name: '0021-tries',
    statements: [
      `create table sign_in_tries (mark text primary key, tries integer not null, ends_at $big not null)`,
      `create index sign_in_tries_by_end on sign_in_tries (ends_at)`,
    ],
  },
  {
    name: '0022-sign-ins',
    statements: [
      `alter table sign_in_sessions add column both_factors integer`,
      `create table sign_ins (id text primary key, user_id text not null, tried_at $big not null, way text not null,
        outcome text not null, browser text not null, network text, attempt text)`,
      `create index sign_ins_by_person on sign_ins (user_id, tried_at)`,
      `create index sign_ins_by_age on sign_ins (tried_at)`,
      `create index sign_ins_by_attempt on sign_ins (attempt) where attempt is not null`,
    ],
  },
];
