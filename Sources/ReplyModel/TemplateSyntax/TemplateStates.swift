/// Which fields are empty in a rendering.
struct TemplateStates {
  let variant: TemplateVariant
  let fields: TemplateFields?
  private var settled: [String: Bool] = [:]

  init(variant: TemplateVariant, fields: TemplateFields?) {
    self.variant = variant
    self.fields = fields
  }

  /// The values of fields that are not empty.
  var shown: TemplateVariant { variant == .empty ? .ordinary : variant }

  func isEmpty(_ field: String) -> Bool {
    settled[field] ?? (variant == .empty && !(fields?.isFilled(field) ?? false))
  }

  func allows(_ condition: TemplateCondition) -> Bool {
    condition.filled.allSatisfy { allows($0, isEmpty: false, condition.isSimple) }
      && condition.empty.allSatisfy { allows($0, isEmpty: true, condition.isSimple) }
  }

  private func allows(_ field: String, isEmpty: Bool, _ isSimple: Bool) -> Bool {
    if let state = settled[field] { return state == isEmpty }
    if isEmpty { return !(fields?.isFilled(field) ?? false) }
    // What is tested for being there is not there.
    return !(isSimple && variant == .empty && self.isEmpty(field))
  }

  mutating func settle(_ condition: TemplateCondition) {
    for field in condition.filled { settled[field] = false }
    for field in condition.empty { settled[field] = true }
  }
}
