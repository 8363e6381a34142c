-- A prepared transaction holds its locks without any session, for ever, and keeps the record from being sealed.
-- without setting: max_prepared_transactions = 5
\ir helpers/enter.sql
select plan(1);
begin;
prepare transaction 'forgotten';
select is(:'SQLSTATE', '55000', 'nothing is prepared');
rollback prepared 'forgotten';
