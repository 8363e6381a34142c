-- recurrence: within which time what comes again counts as the same: a second lead, harm anew, a reopening.
create function core.recurrence() returns interval
language sql immutable as $$ select interval '90 days' $$;

comment on function core.recurrence() is 'Within which time what comes again counts as the same. 再次发生的认定期间。';
