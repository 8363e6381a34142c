import CLibpq

extension Connection {
  /// Runs a text of any number of statements, separated by semicolons, and gives the answer to each.
  ///
  /// Unless the text has BEGIN and COMMIT of its own, its statements are one transaction: all of them happen, or
  /// none. There are no parameters. An empty text gives no answers.
  ///
  /// - Throws: The error of the first statement that failed; the ones behind it were not run.
  @discardableResult
  public mutating func script(_ text: String) throws(PostgresError) -> [ResultTable] {
    try Endpoint.check(text)
    try endpoint.checkEncoding(text)
    guard PQsendQuery(handle, text) == 1 else { throw PostgresError(connection: handle, wasSent: false) }
    var answers: [ResultTable] = []
    while let result = PQgetResult(handle) {
      do {
        try Postgres.check(result, handle)
      } catch {
        PQclear(result)
        drain(handle)
        throw error
      }
      if PQresultStatus(result) == PGRES_EMPTY_QUERY {
        PQclear(result)
      } else {
        answers.append(ResultTable(result))
      }
    }
    return answers
  }
}
