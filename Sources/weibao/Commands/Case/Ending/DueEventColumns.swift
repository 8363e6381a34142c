import Registry

extension DueEvent {
  static var columns: [Column<DueEvent>] {
    [
      Column("event_id") { $0.eventID },
      Column("due_at") { $0.dueAt.asDeadline },
      Column("due_unknown") { $0.dueUnknown },
    ]
  }
}
