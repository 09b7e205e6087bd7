/**
 */
package io.adit.model.provider;


import io.adit.model.AditFactory;
import io.adit.model.AditPackage;
import io.adit.model.Asset;

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
 * This is the item provider adapter for a {@link io.adit.model.Asset} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class AssetItemProvider extends NamedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssetItemProvider(AdapterFactory adapterFactory) {
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

			addGlobalIdPropertyDescriptor(object);
			addFormerGlobalIdsPropertyDescriptor(object);
			addIfcClassPropertyDescriptor(object);
			addPredefinedTypePropertyDescriptor(object);
			addTagPropertyDescriptor(object);
			addKindPropertyDescriptor(object);
			addExemptFromPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Global Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGlobalIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Asset_globalId_feature"),
				 getString("_UI_Asset_globalId_description"),
				 AditPackage.Literals.ASSET__GLOBAL_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Former Global Ids feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormerGlobalIdsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Asset_formerGlobalIds_feature"),
				 getString("_UI_Asset_formerGlobalIds_description"),
				 AditPackage.Literals.ASSET__FORMER_GLOBAL_IDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Ifc Class feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIfcClassPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Asset_ifcClass_feature"),
				 getString("_UI_Asset_ifcClass_description"),
				 AditPackage.Literals.ASSET__IFC_CLASS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Predefined Type feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPredefinedTypePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Asset_predefinedType_feature"),
				 getString("_UI_Asset_predefinedType_description"),
				 AditPackage.Literals.ASSET__PREDEFINED_TYPE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Tag feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTagPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Asset_tag_feature"),
				 getString("_UI_Asset_tag_description"),
				 AditPackage.Literals.ASSET__TAG,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
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
				 getString("_UI_Asset_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Asset_kind_feature", "_UI_Asset_type"),
				 AditPackage.Literals.ASSET__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_AssetPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Exempt From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExemptFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Asset_exemptFrom_feature"),
				 getString("_UI_Asset_exemptFrom_description"),
				 AditPackage.Literals.ASSET__EXEMPT_FROM,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_AssetPropertyCategory"),
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
			childrenFeatures.add(AditPackage.Literals.ASSET__ASSETS);
			childrenFeatures.add(AditPackage.Literals.ASSET__CHANNELS);
			childrenFeatures.add(AditPackage.Literals.ASSET__PROPERTIES);
			childrenFeatures.add(AditPackage.Literals.ASSET__DOCUMENTS);
			childrenFeatures.add(AditPackage.Literals.ASSET__COMMANDS);
			childrenFeatures.add(AditPackage.Literals.ASSET__COSTS);
			childrenFeatures.add(AditPackage.Literals.ASSET__PARAMETERS);
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
		String label = ((Asset)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Asset_type") :
			getString("_UI_Asset_type") + " " + label;
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

		switch (notification.getFeatureID(Asset.class)) {
			case AditPackage.ASSET__GLOBAL_ID:
			case AditPackage.ASSET__FORMER_GLOBAL_IDS:
			case AditPackage.ASSET__IFC_CLASS:
			case AditPackage.ASSET__PREDEFINED_TYPE:
			case AditPackage.ASSET__TAG:
			case AditPackage.ASSET__KIND:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case AditPackage.ASSET__ASSETS:
			case AditPackage.ASSET__CHANNELS:
			case AditPackage.ASSET__PROPERTIES:
			case AditPackage.ASSET__DOCUMENTS:
			case AditPackage.ASSET__COMMANDS:
			case AditPackage.ASSET__COSTS:
			case AditPackage.ASSET__PARAMETERS:
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
				(AditPackage.Literals.ASSET__ASSETS,
				 AditFactory.eINSTANCE.createAsset()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.ASSET__CHANNELS,
				 AditFactory.eINSTANCE.createChannel()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.ASSET__PROPERTIES,
				 AditFactory.eINSTANCE.createProperty()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.ASSET__DOCUMENTS,
				 AditFactory.eINSTANCE.createDocument()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.ASSET__COMMANDS,
				 AditFactory.eINSTANCE.createCommand()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.ASSET__COSTS,
				 AditFactory.eINSTANCE.createMaintenanceCosts()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.ASSET__PARAMETERS,
				 AditFactory.eINSTANCE.createParameterValue()));
	}

}
