import Glibc

/// An address of IPv4 or IPv6 with the length of its network's prefix (inet), or a network (cidr).
public struct Inet: Hashable, Sendable, CustomStringConvertible {
  /// The address, 4 bytes or 16.
  public let address: [UInt8]
  /// How many bits are the network's.
  public let prefix: Int
  /// Whether this is a network rather than an address within it.
  public let isNetwork: Bool

  /// An address or a network; nil unless there are 4 or 16 bytes, and no more bits of prefix than they have.
  public init?(_ address: [UInt8], prefix: Int, isNetwork: Bool = false) {
    guard address.count == 4 || address.count == 16, (0...address.count * 8).contains(prefix) else { return nil }
    self.address = address
    self.prefix = prefix
    self.isNetwork = isNetwork
  }

  /// An address by its text, with `/` and the prefix if it is shorter than the address; nil for anything else.
  public init?(_ text: String, isNetwork: Bool = false) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, !first.utf8.contains(0) else { return nil }
    let isIPv6 = first.utf8.contains(UInt8(ascii: ":"))
    var address = [UInt8](repeating: 0, count: isIPv6 ? 16 : 4)
    guard inet_pton(isIPv6 ? AF_INET6 : AF_INET, String(first), &address) == 1 else { return nil }
    guard let prefix = parts.count == 2 ? Int(parts[1]) : address.count * 8 else { return nil }
    self.init(address, prefix: prefix, isNetwork: isNetwork)
  }

  /// As PostgreSQL writes it: an address without a prefix that is as long as itself, a network always with it.
  public var description: String {
    var text = [CChar](repeating: 0, count: 64)
    _ = inet_ntop(address.count == 4 ? AF_INET : AF_INET6, address, &text, 64)
    let host = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return prefix == address.count * 8 && !isNetwork ? host : "\(host)/\(prefix)"
  }
}

extension Inet: PGDecodable, PGEncodable {
  /// inet, which the server takes for a cidr too, by assignment.
  public static var postgresType: OID { .inet }

  /// From inet and cidr.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Inet {
    guard cell.isOf(.inet) || cell.type == .cidr else { throw .type }
    let inet = cell.format == .text ? Inet(try cell.text(), isNetwork: cell.type == .cidr) : try decodeBinary(cell)
    guard let inet else { throw .malformed }
    return inet
  }

  /// Family, prefix, whether a network, length, address (`network_send` in PostgreSQL's `network.c`).
  private static func decodeBinary(_ cell: borrowing Cell) throws(DecodeFailure) -> Inet? {
    let family: UInt8 = try cell.integer(at: 0)
    let prefix: UInt8 = try cell.integer(at: 1)
    let isNetwork: UInt8 = try cell.integer(at: 2)
    let length: UInt8 = try cell.integer(at: 3)
    let address = Array(cell.bytesCopy.dropFirst(4))
    guard address.count == Int(length), family == (length == 4 ? ipv4 : ipv6), isNetwork <= 1 else { return nil }
    return Inet(address, prefix: Int(prefix), isNetwork: isNetwork == 1)
  }

  /// As inet or cidr.
  public func encode(into writer: inout ByteWriter) {
    writer.write(address.count == 4 ? Self.ipv4 : Self.ipv6)
    writer.write(UInt8(prefix))
    writer.write(isNetwork ? 1 as UInt8 : 0)
    writer.write(UInt8(address.count))
    writer.write(address.span)
  }

  /// `PGSQL_AF_INET` and `PGSQL_AF_INET6` of PostgreSQL's `inet.h`.
  private static let ipv4: UInt8 = 2
  private static let ipv6: UInt8 = 3
}
