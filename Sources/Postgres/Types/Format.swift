/// How values travel: as the server would print them, or in its binary form.
@frozen public enum Format: Int32, Sendable {
  /// As psql shows them.
  case text = 0
  /// The type's own binary form, big-endian; smaller and quicker to decode.
  case binary = 1
}
