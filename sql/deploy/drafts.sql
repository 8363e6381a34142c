-- Deploy weibao:drafts to pg
--
-- What somebody has begun to fill in and not yet submitted. It is no record of anything: no event tells of it, nobody but its author
-- reads it, the office and the auditor included, and it is gone once it is submitted or dropped.
begin;
set local role weibao_owner;

create table core.draft (
  login_id int not null references core.login,
  draft_no int not null check (draft_no > 0),
  words text[] not null,
  saved_at timestamptz not null,
  primary key (login_id, draft_no),
  constraint a_draft_is_the_words_of_a_command check (
    array_ndims(words) = 1 and array_lower(words, 1) = 1 and cardinality(words) between 1 and 100 and array_position(words, null) is null));
comment on table core.draft is 'What a login has begun to fill in: the words of a command, read by its author only. 草稿（仅本人可见）。';
alter table core.draft enable row level security;
alter table core.draft force row level security;

commit;
