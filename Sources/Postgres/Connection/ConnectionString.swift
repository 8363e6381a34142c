import CLibpq

/// Refuses a connection string that libpq cannot read, before libpq connects by it.
///
/// What libpq says of one quotes the place where it lost its way, and that may be a part of a password, as in
/// `user=visitor pass word=secret` or in a URI whose password holds a slash and so ends in the place of the port.
func checkForm(of conninfo: String) throws(PostgresError) {
  let isURI = conninfo.hasPrefix("postgresql://") || conninfo.hasPrefix("postgres://")
  // Anything else is the name of a database, as libpq has it.
  guard isURI || conninfo.utf8.contains(UInt8(ascii: "=")) else { return }
  var message: UnsafeMutablePointer<CChar>?
  defer { PQfreemem(message) }
  guard let options = PQconninfoParse(conninfo, &message) else {
    throw unreadable(withoutQuotations(trimmed(message)))
  }
  defer { PQconninfoFree(options) }
  if let port = value(of: "port", in: options), !port.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," }) {
    throw unreadable("the port is not a number; in a URI, / : @ and % in a password are written as %2F %3A %40 %25")
  }
}

private func unreadable(_ reason: String) -> PostgresError {
  PostgresError(.connection, "the connection string cannot be read: \(reason)", wasSent: false)
}

private func value(of keyword: String, in options: UnsafeMutablePointer<PQconninfoOption>) -> String? {
  var option = options
  while let name = option.pointee.keyword {
    if String(cString: name) == keyword { return option.pointee.val.map { String(cString: $0) } }
    option += 1
  }
  return nil
}

/// A message with an ellipsis in the place of each text in double quotes; but for punctuation, which it asks for.
private func withoutQuotations(_ message: String) -> String {
  let parts = message.split(separator: "\"", omittingEmptySubsequences: false)
  return parts.enumerated().map { index, part in
    index % 2 == 0 || part.count == 1 && part.allSatisfy(\.isPunctuationOrSymbol) ? String(part) : "…"
  }.joined(separator: "\"")
}

extension Character {
  fileprivate var isPunctuationOrSymbol: Bool { isPunctuation || isSymbol }
}
