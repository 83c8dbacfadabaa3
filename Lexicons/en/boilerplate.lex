Lexicon: boilerplate
Language: en
Purpose: Words of legal notices, list footers and unsubscribing.
Source: written for replylint

# The first word of each list names the list; _ joins the words of a phrase. In the examples " | "
# stands for the end of a line.

Group: legal
Words: legal confidential confidentiality intended_recipient intended_solely intended_only
  solely_for_the_use this_e_mail_and_any this_email_and_any this_message_and_any this_e_mail_is
  this_email_is unauthorised unauthorized privileged legally_privileged disclaimer unsubscribe
  consider_the_environment before_printing registered_in registered_office registered_number
  company_number vat_number received_this_e_mail_in_error received_this_email_in_error
  received_this_message_in_error privacy_policy all_rights_reserved
  you_received_this_message_because you_are_receiving_this view_it_on_github
  reply_to_this_email_directly opt_out manage_your_preferences notification_settings
  email_preferences strictly_prohibited disclosure_copying delete_this mailing_list mailman_listinfo
  subscribed_to_the_google_groups stop_receiving_emails to_unsubscribe_from_this_group
  subscribed_to_this_thread
Found-in: This message is confidential and intended solely for the addressee. If you have received
  it in error, please delete this message. The intended recipient alone may use it.
Found-in: You received this message because you are subscribed to the Google Groups "lamps" group. |
  To unsubscribe from this group and stop receiving emails from it, send an email to
  lamps+unsubscribe@example.com.
Found-in: _______________________________________________ | Lamps mailing list |
  Lamps@lists.example.com | https://lists.example.com/mailman/listinfo/lamps
Found-in: You are receiving this because you are on the list. Unsubscribe here.
Not-in: We keep your plans confidential.
