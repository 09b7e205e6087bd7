/**
 */
package io.adit.model.provider;


import io.adit.model.AditPackage;
import io.adit.model.Cleaning;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link io.adit.model.Cleaning} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CleaningItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CleaningItemProvider(AdapterFactory adapterFactory) {
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

			addSpikeWindowPropertyDescriptor(object);
			addSpikeThresholdPropertyDescriptor(object);
			addStuckSecondsPropertyDescriptor(object);
			addMaxRatePerSecondPropertyDescriptor(object);
			addFutureSecondsPropertyDescriptor(object);
			addLateSecondsPropertyDescriptor(object);
			addClockPropertyDescriptor(object);
			addClockToleranceSecondsPropertyDescriptor(object);
			addDriftReferencePropertyDescriptor(object);
			addDriftTolerancePropertyDescriptor(object);
			addDriftSecondsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Spike Window feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSpikeWindowPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_spikeWindow_feature"),
				 getString("_UI_Cleaning_spikeWindow_description"),
				 AditPackage.Literals.CLEANING__SPIKE_WINDOW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Spike Threshold feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSpikeThresholdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_spikeThreshold_feature"),
				 getString("_UI_Cleaning_spikeThreshold_description"),
				 AditPackage.Literals.CLEANING__SPIKE_THRESHOLD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Stuck Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStuckSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_stuckSeconds_feature"),
				 getString("_UI_Cleaning_stuckSeconds_description"),
				 AditPackage.Literals.CLEANING__STUCK_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Rate Per Second feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxRatePerSecondPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_maxRatePerSecond_feature"),
				 getString("_UI_Cleaning_maxRatePerSecond_description"),
				 AditPackage.Literals.CLEANING__MAX_RATE_PER_SECOND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Future Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFutureSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_futureSeconds_feature"),
				 getString("_UI_Cleaning_futureSeconds_description"),
				 AditPackage.Literals.CLEANING__FUTURE_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Late Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLateSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_lateSeconds_feature"),
				 getString("_UI_Cleaning_lateSeconds_description"),
				 AditPackage.Literals.CLEANING__LATE_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Clock feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClockPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_clock_feature"),
				 getString("_UI_Cleaning_clock_description"),
				 AditPackage.Literals.CLEANING__CLOCK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Clock Tolerance Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClockToleranceSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_clockToleranceSeconds_feature"),
				 getString("_UI_Cleaning_clockToleranceSeconds_description"),
				 AditPackage.Literals.CLEANING__CLOCK_TOLERANCE_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Drift Reference feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDriftReferencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_driftReference_feature"),
				 getString("_UI_Cleaning_driftReference_description"),
				 AditPackage.Literals.CLEANING__DRIFT_REFERENCE,
				 true,
				 false,
				 true,
				 null,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Drift Tolerance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDriftTolerancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_driftTolerance_feature"),
				 getString("_UI_Cleaning_driftTolerance_description"),
				 AditPackage.Literals.CLEANING__DRIFT_TOLERANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Drift Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDriftSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Cleaning_driftSeconds_feature"),
				 getString("_UI_Cleaning_driftSeconds_description"),
				 AditPackage.Literals.CLEANING__DRIFT_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_CleaningPropertyCategory"),
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
		Integer labelValue = ((Cleaning)object).getSpikeWindow();
		String label = labelValue == null ? null : labelValue.toString();
		return label == null || label.length() == 0 ?
			getString("_UI_Cleaning_type") :
			getString("_UI_Cleaning_type") + " " + label;
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

		switch (notification.getFeatureID(Cleaning.class)) {
			case AditPackage.CLEANING__SPIKE_WINDOW:
			case AditPackage.CLEANING__SPIKE_THRESHOLD:
			case AditPackage.CLEANING__STUCK_SECONDS:
			case AditPackage.CLEANING__MAX_RATE_PER_SECOND:
			case AditPackage.CLEANING__FUTURE_SECONDS:
			case AditPackage.CLEANING__LATE_SECONDS:
			case AditPackage.CLEANING__CLOCK:
			case AditPackage.CLEANING__CLOCK_TOLERANCE_SECONDS:
			case AditPackage.CLEANING__DRIFT_TOLERANCE:
			case AditPackage.CLEANING__DRIFT_SECONDS:
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

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return AditEditPlugin.INSTANCE;
	}

}
