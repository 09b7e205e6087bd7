/**
 */
package io.adit.model.provider;


import io.adit.model.AditFactory;
import io.adit.model.AditPackage;
import io.adit.model.Facility;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link io.adit.model.Facility} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class FacilityItemProvider extends NamedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FacilityItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addNamespacePropertyDescriptor(object);
			addTenantPropertyDescriptor(object);
			addKindPropertyDescriptor(object);
			addTimeZonePropertyDescriptor(object);
			addSourceFilePropertyDescriptor(object);
			addSourceSha256PropertyDescriptor(object);
			addSourceSchemaPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Namespace feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamespacePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Facility_namespace_feature"),
				 getString("_UI_Facility_namespace_description"),
				 AditPackage.Literals.FACILITY__NAMESPACE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_FacilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Tenant feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTenantPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Facility_tenant_feature"),
				 getString("_UI_Facility_tenant_description"),
				 AditPackage.Literals.FACILITY__TENANT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_FacilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Facility_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Facility_kind_feature", "_UI_Facility_type"),
				 AditPackage.Literals.FACILITY__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_FacilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Time Zone feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTimeZonePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Facility_timeZone_feature"),
				 getString("_UI_Facility_timeZone_description"),
				 AditPackage.Literals.FACILITY__TIME_ZONE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_FacilityPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Source File feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSourceFilePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Facility_sourceFile_feature"),
				 getString("_UI_Facility_sourceFile_description"),
				 AditPackage.Literals.FACILITY__SOURCE_FILE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Source Sha256 feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSourceSha256PropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Facility_sourceSha256_feature"),
				 getString("_UI_Facility_sourceSha256_description"),
				 AditPackage.Literals.FACILITY__SOURCE_SHA256,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Source Schema feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSourceSchemaPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Facility_sourceSchema_feature"),
				 getString("_UI_Facility_sourceSchema_description"),
				 AditPackage.Literals.FACILITY__SOURCE_SCHEMA,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(AditPackage.Literals.FACILITY__ASSETS);
			childrenFeatures.add(AditPackage.Literals.FACILITY__DEVICES);
			childrenFeatures.add(AditPackage.Literals.FACILITY__RULES);
			childrenFeatures.add(AditPackage.Literals.FACILITY__ROLES);
			childrenFeatures.add(AditPackage.Literals.FACILITY__CONTACTS);
			childrenFeatures.add(AditPackage.Literals.FACILITY__ROUTES);
			childrenFeatures.add(AditPackage.Literals.FACILITY__TEMPLATES);
			childrenFeatures.add(AditPackage.Literals.FACILITY__HOLIDAYS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Facility)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Facility_type") :
			getString("_UI_Facility_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Facility.class)) {
			case AditPackage.FACILITY__NAMESPACE:
			case AditPackage.FACILITY__TENANT:
			case AditPackage.FACILITY__KIND:
			case AditPackage.FACILITY__TIME_ZONE:
			case AditPackage.FACILITY__SOURCE_FILE:
			case AditPackage.FACILITY__SOURCE_SHA256:
			case AditPackage.FACILITY__SOURCE_SCHEMA:
			case AditPackage.FACILITY__SOURCE_STATE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case AditPackage.FACILITY__ASSETS:
			case AditPackage.FACILITY__DEVICES:
			case AditPackage.FACILITY__RULES:
			case AditPackage.FACILITY__ROLES:
			case AditPackage.FACILITY__CONTACTS:
			case AditPackage.FACILITY__ROUTES:
			case AditPackage.FACILITY__TEMPLATES:
			case AditPackage.FACILITY__HOLIDAYS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.FACILITY__ASSETS,
				 AditFactory.eINSTANCE.createAsset()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.FACILITY__DEVICES,
				 AditFactory.eINSTANCE.createDevice()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.FACILITY__RULES,
				 AditFactory.eINSTANCE.createLevelRule()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.FACILITY__ROLES,
				 AditFactory.eINSTANCE.createRole()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.FACILITY__CONTACTS,
				 AditFactory.eINSTANCE.createContact()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.FACILITY__ROUTES,
				 AditFactory.eINSTANCE.createRoute()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.FACILITY__TEMPLATES,
				 AditFactory.eINSTANCE.createRuleTemplate()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.FACILITY__HOLIDAYS,
				 AditFactory.eINSTANCE.createHoliday()));
	}

}
