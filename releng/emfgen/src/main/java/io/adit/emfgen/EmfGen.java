package io.adit.emfgen;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPropertyKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Writes adit.genmodel and the Java code in src-gen from adit.ecore, without an Eclipse. */
public final class EmfGen {
    private static final URI ECORE = URI.createPlatformResourceURI("io.adit.model/model/adit.ecore", true);
    private static final URI GENMODEL = URI.createPlatformResourceURI("io.adit.model/model/adit.genmodel", true);

    private EmfGen() {}

    /** @param args the folder that holds the bundles */
    public static void main(String[] args) throws IOException {
        for (File bundle : new File(args[0]).getCanonicalFile().listFiles(File::isDirectory)) {
            EcorePlugin.getPlatformResourceMap().put(bundle.getName(), URI.createFileURI(bundle.getPath() + "/"));
        }
        GenModelPackage.eINSTANCE.getName();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        GenModel genModel = genModel();
        genModel.setCanGenerate(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        check(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        check(generator.generate(genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()));
        System.out.println("generated from adit.ecore");
    }

    private static GenModel genModel() throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("*", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        EPackage ecore = (EPackage) resources.getResource(ECORE, true).getContents().get(0);
        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        Resource resource = resources.createResource(GENMODEL);
        resource.getContents().add(genModel);
        genModel.getForeignModel().add("adit.ecore");
        genModel.initialize(List.of(ecore));
        genModel.setModelName("Adit");
        genModel.setModelPluginID("io.adit.model");
        genModel.setEditPluginID("io.adit.model.edit");
        genModel.setModelDirectory("/io.adit.model/src-gen");
        genModel.setEditDirectory("/io.adit.model.edit/src-gen");
        genModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
        genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
        genModel.setCopyrightFields(false);
        genModel.setOperationReflection(true);
        genModel.setImportOrganizing(true);
        genModel.setBundleManifest(false);
        genModel.setUpdateClasspath(false);
        genModel.setCreationCommands(true);
        genModel.setCodeFormatting(false);
        GenPackage genPackage = genModel.getGenPackages().get(0);
        genPackage.setPrefix("Adit");
        genPackage.setBasePackage("io.adit");
        genPackage.setDisposableProviderFactory(true);
        genModel.reconcile();
        genModel.setCreationIcons(false);
        genPackage.getGenClasses().forEach(EmfGen::describe);
        resource.save(Map.of());
        return genModel;
    }

    /** What the Properties view shows: the ecore's own words, grouped; icons are drawn by the workbench. */
    private static void describe(GenClass genClass) {
        genClass.setImage(false);
        for (GenFeature feature : genClass.getGenFeatures()) {
            feature.setPropertyDescription(EcoreUtil.getDocumentation(feature.getEcoreFeature()));
            feature.setPropertyCategory(category(feature));
            feature.setPropertyMultiLine("description".equals(feature.getName()));
            if ("sourceState".equals(feature.getName())) {
                feature.setProperty(GenPropertyKind.NONE_LITERAL);
            }
        }
    }

    private static String category(GenFeature feature) {
        String owner = feature.getGenClass().getName();
        return switch (feature.getName()) {
            case "globalId", "formerGlobalIds", "ifcClass", "predefinedType", "tag", "sensorGlobalId", "sensorType" -> "IFC";
            case "sourceFile", "sourceSha256", "sourceSchema" -> "IFC";
            case "validFrom", "validTo" -> "Validity";
            default -> "Named".equals(owner) ? "Identity" : owner;
        };
    }

    private static void check(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(diagnostic.getMessage() + " " + diagnostic.getChildren());
        }
        if (diagnostic.getSeverity() != Diagnostic.OK) {
            System.out.println(diagnostic);
        }
    }
}
