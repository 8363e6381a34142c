import Registry

/// A password by chance, to be read from paper once: sixteen letters and digits that are not mistaken for each other, 80 bits.
struct FirstPassword {
  let text: String

  init() {
    let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var generator = SystemRandomNumberGenerator()
    text = (0..<4).map { _ in
      String((0..<4).map { _ in signs[Int.random(in: signs.indices, using: &generator)] })
    }.joined(separator: "-")
  }
}

extension GivenPassword {
  func sentence(_ zone: Zone) -> Bilingual {
    Bilingual(
      zh: "初始密码 \(password)，只显示这一次，\(zone.minute(until)) 前有效；首次登录须先用“账号 密码”修改。",
      en: """
        First password \(password), shown this once and good until \(zone.minute(until)); \
        change it with account password.
        """)
  }

  static var columns: [Column<GivenPassword>] {
    [
      Column("login") { $0.login },
      Column("password") { $0.password },
      Column("password_until") { $0.until },
    ]
  }
}
