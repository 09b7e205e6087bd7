/**
 */
package io.adit.model.provider;


import io.adit.model.AditPackage;
import io.adit.model.WindowFeature;
import io.adit.model.WindowFeatureDerivation;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link io.adit.model.WindowFeatureDerivation} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class WindowFeatureDerivationItemProvider extends DerivationItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WindowFeatureDerivationItemProvider(AdapterFactory adapterFactory) {
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

			addFeaturePropertyDescriptor(object);
			addWindowSecondsPropertyDescriptor(object);
			addOverlapPropertyDescriptor(object);
			addRankPropertyDescriptor(object);
			addMinHzPropertyDescriptor(object);
			addMaxHzPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Feature feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFeaturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_WindowFeatureDerivation_feature_feature"),
				 getString("_UI_WindowFeatureDerivation_feature_description"),
				 AditPackage.Literals.WINDOW_FEATURE_DERIVATION__FEATURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_WindowFeatureDerivationPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Window Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWindowSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_WindowFeatureDerivation_windowSeconds_feature"),
				 getString("_UI_WindowFeatureDerivation_windowSeconds_description"),
				 AditPackage.Literals.WINDOW_FEATURE_DERIVATION__WINDOW_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_WindowFeatureDerivationPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Overlap feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOverlapPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_WindowFeatureDerivation_overlap_feature"),
				 getString("_UI_WindowFeatureDerivation_overlap_description"),
				 AditPackage.Literals.WINDOW_FEATURE_DERIVATION__OVERLAP,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 getString("_UI_WindowFeatureDerivationPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Rank feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRankPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_WindowFeatureDerivation_rank_feature"),
				 getString("_UI_WindowFeatureDerivation_rank_description"),
				 AditPackage.Literals.WINDOW_FEATURE_DERIVATION__RANK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_WindowFeatureDerivationPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Min Hz feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinHzPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_WindowFeatureDerivation_minHz_feature"),
				 getString("_UI_WindowFeatureDerivation_minHz_description"),
				 AditPackage.Literals.WINDOW_FEATURE_DERIVATION__MIN_HZ,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_WindowFeatureDerivationPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Hz feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxHzPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_WindowFeatureDerivation_maxHz_feature"),
				 getString("_UI_WindowFeatureDerivation_maxHz_description"),
				 AditPackage.Literals.WINDOW_FEATURE_DERIVATION__MAX_HZ,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_WindowFeatureDerivationPropertyCategory"),
				 null));
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
		WindowFeature labelValue = ((WindowFeatureDerivation)object).getFeature();
		String label = labelValue == null ? null : labelValue.toString();
		return label == null || label.length() == 0 ?
			getString("_UI_WindowFeatureDerivation_type") :
			getString("_UI_WindowFeatureDerivation_type") + " " + label;
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

		switch (notification.getFeatureID(WindowFeatureDerivation.class)) {
			case AditPackage.WINDOW_FEATURE_DERIVATION__FEATURE:
			case AditPackage.WINDOW_FEATURE_DERIVATION__WINDOW_SECONDS:
			case AditPackage.WINDOW_FEATURE_DERIVATION__OVERLAP:
			case AditPackage.WINDOW_FEATURE_DERIVATION__RANK:
			case AditPackage.WINDOW_FEATURE_DERIVATION__MIN_HZ:
			case AditPackage.WINDOW_FEATURE_DERIVATION__MAX_HZ:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
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
	}

}
