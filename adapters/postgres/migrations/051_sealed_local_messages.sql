-- A message of a case on the local page is kept sealed with the key of that case.
alter table local_message add column case_id text;
comment on column local_message.case_id is 'Set: text and card stand sealed in card, and can be read as long as the case is not erased.';
