package org.dienstweg;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Dienstweg: the case file, the engine that knows the way, and the pages people work in. */
@SpringBootApplication
public class DienstwegApplication {

    /** Runs the application; settings come from {@code application.yaml} and the environment. */
    public static void main(String[] args) {
        SpringApplication.run(DienstwegApplication.class, args);
    }
}
