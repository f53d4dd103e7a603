// Holds what is said of a station, unit or command.
UNWIND $rows AS row
MERGE (station:Station {id: row.id})
SET station = row.properties
SET station.recordedAt = coalesce(station.recordedAt, $now)
