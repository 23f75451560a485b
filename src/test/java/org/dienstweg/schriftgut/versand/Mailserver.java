package org.dienstweg.schriftgut.versand;

import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real SMTP client whose machine can be made to die right after the mail server took the mail. */
class Mailserver extends JavaMailSenderImpl {

    /** Nothing catches this: it is as if the process had been killed. */
    static final class Absturz extends Error {
        private static final long serialVersionUID = 1L;
    }

    private boolean stirbtDanach;

    void verbinde(int port) {
        setHost(InetAddress.getLoopbackAddress().getHostAddress());
        setPort(port);
        getJavaMailProperties().put("mail.smtp.timeout", "2000");
        getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        stirbtDanach = false;
    }

    void stirbDanach() {
        stirbtDanach = true;
    }

    @Override
    protected void doSend(MimeMessage[] mails, Object[] urspruenge) {
        super.doSend(mails, urspruenge);
        if (stirbtDanach) {
            stirbtDanach = false;
            throw new Absturz();
        }
    }
}
