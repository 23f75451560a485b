package org.dienstweg.process.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Makes the engine check every diagram and form before it deploys them. */
@Component
public class DeploymentCheckPlugin extends AbstractProcessEnginePlugin {

    private static final String OWN = "org.dienstweg.";

    private final Predicate<String> beans;

    /** The plugin of the application; diagrams may call beans of our own code, not those of frameworks. */
    @Autowired
    public DeploymentCheckPlugin(ApplicationContext context) {
        this(name -> isOwn(context, name));
    }

    /** @param beans whether diagrams may call the bean with this name */
    public DeploymentCheckPlugin(Predicate<String> beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<Deployer> present = configuration.getCustomPreDeployers();
        List<Deployer> deployers = new ArrayList<>(present == null ? List.of() : present);
        deployers.add(new DeploymentCheck(beans));
        configuration.setCustomPreDeployers(deployers);
    }

    private static boolean isOwn(ApplicationContext context, String name) {
        // The type is known without creating the bean: the engine itself is still being built here.
        Class<?> type = context.containsBean(name) ? context.getType(name, false) : null;
        return type != null && type.getName().startsWith(OWN);
    }
}
