-- role: owner
-- Nothing reads acts by their kind: an index that every act pays for.
drop index record.events_kind;
