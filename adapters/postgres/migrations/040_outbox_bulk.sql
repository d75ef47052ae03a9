-- Bulk letters: called back before they are sent, and each process's share of the pace decided in the database.

alter table outbox add column withdrawn boolean not null default false;
comment on column outbox.withdrawn is 'Called back while it was being tried: it is not tried again.';
comment on column outbox.unanswered is 'Attempts without an answer, the one on its way included (of a bulk letter: once it is about to be sent): when it is taken over, look before sending again.';
create index outbox_bulk on outbox (platform, workspace, due_at) where state = 'waiting' and bulk;
