-- Two windows may look through the same text: which state of the decisions somebody goes on from is told by its number.

alter table paygir.review add column version integer not null default 1 check (version > 0);
alter table paygir.review alter column version drop default;
