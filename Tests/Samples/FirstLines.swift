import Postgres

/// The first lines of the documentation of `Postgres`, as they stand there.
func firstLines(conninfo: String, town: String) throws -> [String] {
  var lines: [String] = []
  func print(_ line: String) { lines.append(line) }
  // BEGIN
  var connection = try Connection(conninfo)
  let people = try connection.one("select count(*) from person where town = \(town)", as: Int.self)
  print("\(people) people live in \(town)")
  var stream = try connection.stream("select name, born from person order by born")
  while let row = try stream.next() {
    let (name, born) = try row.decode((String, Date?).self)
    print("\(name), \(born?.description ?? "unknown")")
  }
  do {
    try connection.execute("insert into person values (\("Li"), \(town))")
  } catch {
    guard error.state == .uniqueViolation else { throw error }
    print("refused by \(error.constraint ?? ""): \(error.message)")
  }
  // END
  return lines
}
