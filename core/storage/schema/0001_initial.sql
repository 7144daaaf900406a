-- One workspace. A row of a table of the round has its columns in the order of core/model/fields_*.cpp, each with its
-- canonical cell; a reference to one row is NULL where the cell is empty. "uuid" never leaves the file; "digest" is the
-- SHA-256 of the row.

CREATE TABLE round (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "title" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "as_of" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "focus" TEXT NOT NULL,
    "exercise" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE parties (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "donor_group" TEXT NOT NULL,
    "affected" TEXT NOT NULL,
    "categories" TEXT NOT NULL,
    "article5_deadline" TEXT NOT NULL,
    "global_compact" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE needs (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "pillar" TEXT NOT NULL,
    "sectors" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "support" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "endorsed_by" TEXT NOT NULL,
    "endorsed_on" TEXT NOT NULL,
    "endorsed_amount" TEXT NOT NULL,
    "strategy" TEXT NOT NULL,
    "minimum" TEXT NOT NULL,
    "max_donors" TEXT NOT NULL,
    "area_m2" TEXT NOT NULL,
    "beneficiaries" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "requires" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX needs_by_state ON needs ("state");

CREATE TABLE need_years (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "need" TEXT NOT NULL REFERENCES needs (id) DEFERRABLE INITIALLY DEFERRED,
    "year" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    UNIQUE ("need", "year")
) STRICT, WITHOUT ROWID;

CREATE TABLE offers (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "donor" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "amount" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "support" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "states" TEXT NOT NULL,
    "excluded_states" TEXT NOT NULL,
    "pillars" TEXT NOT NULL,
    "excluded_pillars" TEXT NOT NULL,
    "sectors" TEXT NOT NULL,
    "regions" TEXT NOT NULL,
    "categories" TEXT NOT NULL,
    "phases" TEXT NOT NULL,
    "channels" TEXT NOT NULL,
    "minimum_grant" TEXT NOT NULL,
    "maximum_per_need" TEXT NOT NULL,
    "maximum_per_state" TEXT NOT NULL,
    "maximum_grants" TEXT NOT NULL,
    "requires_strategy" TEXT NOT NULL,
    "minimum_domestic_share" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "budget_line" TEXT NOT NULL,
    "preferred_states" TEXT NOT NULL,
    "preferred_pillars" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX offers_by_donor ON offers ("donor");

CREATE TABLE offer_years (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "offer" TEXT NOT NULL REFERENCES offers (id) DEFERRABLE INITIALLY DEFERRED,
    "year" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    UNIQUE ("offer", "year")
) STRICT, WITHOUT ROWID;

CREATE TABLE offer_parties (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "offer" TEXT NOT NULL REFERENCES offers (id) DEFERRABLE INITIALLY DEFERRED,
    "party" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL,
    UNIQUE ("offer", "party", "role")
) STRICT, WITHOUT ROWID;
CREATE INDEX offer_parties_by_party ON offer_parties ("party");

CREATE TABLE domestic (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL,
    "need" TEXT REFERENCES needs (id) DEFERRABLE INITIALLY DEFERRED,
    "year" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "quantity" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "valuation" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX domestic_by_state ON domestic ("state");
CREATE INDEX domestic_by_need ON domestic ("need");

CREATE TABLE commitments (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "donor" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "amount" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "quantity" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "need" TEXT REFERENCES needs (id) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "pillar" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "parent" TEXT REFERENCES commitments (id) DEFERRABLE INITIALLY DEFERRED,
    "offer" TEXT REFERENCES offers (id) DEFERRABLE INITIALLY DEFERRED,
    "lead" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX commitments_by_donor ON commitments ("donor");
CREATE INDEX commitments_by_need ON commitments ("need");
CREATE INDEX commitments_by_state ON commitments ("state");
CREATE INDEX commitments_by_parent ON commitments ("parent");
CREATE INDEX commitments_by_offer ON commitments ("offer");

CREATE TABLE pairs (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "need" TEXT NOT NULL REFERENCES needs (id) DEFERRABLE INITIALLY DEFERRED,
    "offer" TEXT NOT NULL REFERENCES offers (id) DEFERRABLE INITIALLY DEFERRED,
    "rule" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    UNIQUE ("need", "offer", "rule", "year")
) STRICT, WITHOUT ROWID;
CREATE INDEX pairs_by_offer ON pairs ("offer");

CREATE TABLE scenarios (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "base" TEXT REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
    "current" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX scenarios_by_base ON scenarios ("base");

CREATE TABLE decisions (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "need" TEXT NOT NULL REFERENCES needs (id) DEFERRABLE INITIALLY DEFERRED,
    "offer" TEXT NOT NULL REFERENCES offers (id) DEFERRABLE INITIALLY DEFERRED,
    "decision" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "scenario" TEXT REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "on" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX decisions_by_key ON decisions ("need", "offer", "year", ifnull("scenario", ''));
CREATE INDEX decisions_by_offer ON decisions ("offer");
CREATE INDEX decisions_by_scenario ON decisions ("scenario");

CREATE TABLE scenario_changes (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "scenario" TEXT NOT NULL REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
    "table" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "column" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    UNIQUE ("scenario", "table", "id", "column")
) STRICT, WITHOUT ROWID;

CREATE TABLE acceptances (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "finding" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "other" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    UNIQUE ("finding", "subject", "other")
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "scenario" TEXT REFERENCES scenarios (id) DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX settings_by_key ON settings ("key", ifnull("scenario", ''));
CREATE INDEX settings_by_scenario ON settings ("scenario");

CREATE TABLE rates (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "currency" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "rate" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    UNIQUE ("currency", "date")
) STRICT, WITHOUT ROWID;

CREATE TABLE mechanisms (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "includes_mine_action" TEXT NOT NULL,
    "requested" TEXT NOT NULL,
    "received" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "year" TEXT NOT NULL,
    "meets" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX mechanisms_by_state ON mechanisms ("state");

CREATE TABLE cooperation (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "recipient" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "end" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "supporter" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX cooperation_by_provider ON cooperation ("provider");

CREATE TABLE questionnaires (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "questionnaire" TEXT NOT NULL,
    "sent" TEXT NOT NULL,
    "reminded" TEXT NOT NULL,
    "answered" TEXT NOT NULL,
    "received_by" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX questionnaires_by_state ON questionnaires ("state");

CREATE TABLE renewals (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "donor" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "year" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    UNIQUE ("donor", "year")
) STRICT, WITHOUT ROWID;

CREATE TABLE contacts (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "party" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "last_contact" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX contacts_by_party ON contacts ("party");

CREATE TABLE consultations (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "parties" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "need" TEXT REFERENCES needs (id) DEFERRABLE INITIALLY DEFERRED,
    "offer" TEXT REFERENCES offers (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX consultations_by_need ON consultations ("need");
CREATE INDEX consultations_by_offer ON consultations ("offer");

CREATE TABLE actions (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "carried_from" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE participants (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "party" TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "constituency" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_by_party ON participants ("party");

CREATE TABLE targets (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "state" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "year" TEXT NOT NULL,
    "remaining" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "cost_to_complete" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    UNIQUE ("state", "year", "unit")
) STRICT, WITHOUT ROWID;

CREATE TABLE results (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "need" TEXT NOT NULL REFERENCES needs (id) DEFERRABLE INITIALLY DEFERRED,
    "year" TEXT NOT NULL,
    "achieved" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "cost" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "evaluation" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    UNIQUE ("need", "year", "unit")
) STRICT, WITHOUT ROWID;

CREATE TABLE milestones (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
    uuid TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    "id" TEXT NOT NULL,
    "institution" TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    "message" TEXT NOT NULL,
    "board" TEXT NOT NULL,
    "agreed_on" TEXT NOT NULL,
    "delivered_by" TEXT NOT NULL,
    "delivered_on" TEXT NOT NULL,
    UNIQUE ("id")
) STRICT, WITHOUT ROWID;
CREATE INDEX messages_by_institution ON messages ("institution");

-- The history: rows are only ever added. A step that undoes or does again names the step it is about in "target";
-- "changes" counts the rows of history_changes.
CREATE TABLE history_steps (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    operation TEXT NOT NULL,
    facts TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    run TEXT NOT NULL,
    target INTEGER NOT NULL,
    changes INTEGER NOT NULL
) STRICT;

-- What a step changed, in order: the cells of a row before (NULL: it was added) and after (NULL: it was removed).
CREATE TABLE history_changes (
    step INTEGER NOT NULL REFERENCES history_steps (number) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    digest BLOB NOT NULL,
    "table" TEXT NOT NULL,
    uuid TEXT NOT NULL,
    before TEXT,
    after TEXT,
    UNIQUE (step, position)
) STRICT;

-- Stored results of the matching; a run whose text does not fit its digest is reported when it is read.
CREATE TABLE runs (
    run TEXT PRIMARY KEY NOT NULL,
    digest BLOB NOT NULL,
    scenario TEXT NOT NULL,
    step INTEGER NOT NULL REFERENCES history_steps (number) DEFERRABLE INITIALLY DEFERRED,
    result TEXT NOT NULL,
    verdict TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Of each table with row digests: how many rows there are, and the sum of their digests modulo 2^256.
CREATE TABLE table_digests (
    name TEXT PRIMARY KEY NOT NULL,
    rows INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
