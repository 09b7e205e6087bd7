package io.adit.notification.send;

/**
 * How mail is sent.
 *
 * @param host of the SMTP server
 * @param port usually 587, or 465 with {@code tls} IMPLICIT
 * @param security whether the connection is encrypted
 * @param user to log in as; empty: no login
 * @param password never logged
 * @param from address of the sender
 * @param link where the dashboard is, for people; empty: mails have no link
 */
public record MailSettings(
        String host, int port, Security security, String user, String password, String from, String link) {

    /** Encryption of a connection. */
    public enum Security {
        /** STARTTLS, and no mail where the server does not offer it. */
        STARTTLS,
        /** TLS from the first byte. */
        IMPLICIT,
        /** None: only on a trusted wire. */
        NONE
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + security + ", user=" + user + ", from=" + from + "]";
    }
}
