/// Something that was recorded by a command, as it can be corrected by the same command.
struct Entry {
  /// The words that recorded it.
  let words: [String]
  /// Its number among the events of its case.
  let eventNo: Int

  /// The entry of an event such as `2026-7K3FQM/4`; nil where its number cannot be told.
  init?(_ eventID: String, recordedBy words: [String]) {
    guard let number = eventID.split(separator: "/").last.flatMap({ Int($0) }) else { return nil }
    self.words = words
    eventNo = number
  }
}
