-- A reading of a text of a register is readable for as long as the register is; null for what somebody handed in.

alter table paygir.reading add column rel text collate "C";
