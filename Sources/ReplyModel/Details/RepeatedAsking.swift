/// What a reply asks the customer for.
public enum RequestedThing: String, Sendable, CaseIterable {
  case orderNumber = "order number"
  case invoiceNumber = "invoice number"
  case enquiryNumber = "number of the enquiry"
  case trackingNumber = "tracking number"
  case bookingNumber = "booking number"
  case customerNumber = "customer number"
  case serialNumber = "serial number"
  case model
  case version
  case phone = "telephone number"
  case mailAddress = "mail address"
  case address
  case purchaseDate = "date of purchase"
  case photo = "picture"

  /// The kind of detail that answers it; nil of what is none.
  var kind: DetailKind? {
    switch self {
    case .orderNumber: .order
    case .invoiceNumber: .invoice
    case .enquiryNumber: .enquiry
    case .trackingNumber: .tracking
    case .bookingNumber: .booking
    case .customerNumber: .customer
    case .serialNumber: .serial
    case .model: .model
    case .version: .version
    case .phone: .phone
    case .mailAddress: .address
    case .address: .street
    case .purchaseDate: .date
    case .photo: nil
    }
  }
}

/// A place where the reply asks for what the customer has given.
public struct RepeatedAsking: Sendable, Equatable {
  public var thing: RequestedThing
  /// Bytes of the reply's text: from the asking to what is asked for.
  public var range: Range<Int>
  /// As the customer wrote it; of a picture the name of the file.
  public var given: String
  /// Bytes of the original's text: the line in which it was given. nil where it stands elsewhere.
  public var givenRange: Range<Int>?
}
