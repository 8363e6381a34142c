import Postgres

func use() throws {
  var connection = try Connection()
  var lengths: [Int] = []
  do {
    var stream = try connection.stream("select 1, 'a'")
    while let row = try stream.next() {
      let (number, text) = try row.decode((Int, String).self)
      lengths.append(number + text.utf8.count + row.bytes(1).count)
    }
  }
  try connection.execute("select 2")
  try connection.listen("events")
  try connection.listen(Identifier(String(lengths.count)))
  let other = connection
  _ = other.transactionStatus
}
