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
  try connection.pipeline { pipeline in
    try fill(&pipeline)
    try pipeline.sync()
    lengths.append(try pipeline.one(as: Int.self))
  }
  try connection.copyIn("copy t from stdin") { try $0.write("1") }
  let other = connection
  _ = other.transactionStatus
}

func fill(_ pipeline: inout Pipeline) throws {
  try pipeline.send("select 3")
}
