/// Numbers for people.
enum Grouped {
  /// `1,240`. Digits of numbers from 0 on.
  static func digits(_ number: Int) -> String {
    var out = ""
    let digits = String(number)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out
  }

  /// `1,240 messages`, `1 message`.
  static func messages(_ number: Int) -> String {
    "\(digits(number)) message\(number == 1 ? "" : "s")"
  }
}
