/**
 */
package io.adit.model.provider;


import io.adit.model.AditPackage;
import io.adit.model.MaintenanceCosts;

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
 * This is the item provider adapter for a {@link io.adit.model.MaintenanceCosts} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class MaintenanceCostsItemProvider 
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
	public MaintenanceCostsItemProvider(AdapterFactory adapterFactory) {
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

			addCurrencyPropertyDescriptor(object);
			addPlannedWorkPropertyDescriptor(object);
			addUnplannedWorkPropertyDescriptor(object);
			addDowntimePerHourPropertyDescriptor(object);
			addPlannedHoursPropertyDescriptor(object);
			addUnplannedHoursPropertyDescriptor(object);
			addRenewalDaysPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Currency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCurrencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaintenanceCosts_currency_feature"),
				 getString("_UI_MaintenanceCosts_currency_description"),
				 AditPackage.Literals.MAINTENANCE_COSTS__CURRENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_MaintenanceCostsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Planned Work feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlannedWorkPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaintenanceCosts_plannedWork_feature"),
				 getString("_UI_MaintenanceCosts_plannedWork_description"),
				 AditPackage.Literals.MAINTENANCE_COSTS__PLANNED_WORK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_MaintenanceCostsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Unplanned Work feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnplannedWorkPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaintenanceCosts_unplannedWork_feature"),
				 getString("_UI_MaintenanceCosts_unplannedWork_description"),
				 AditPackage.Literals.MAINTENANCE_COSTS__UNPLANNED_WORK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_MaintenanceCostsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Downtime Per Hour feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDowntimePerHourPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaintenanceCosts_downtimePerHour_feature"),
				 getString("_UI_MaintenanceCosts_downtimePerHour_description"),
				 AditPackage.Literals.MAINTENANCE_COSTS__DOWNTIME_PER_HOUR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_MaintenanceCostsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Planned Hours feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlannedHoursPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaintenanceCosts_plannedHours_feature"),
				 getString("_UI_MaintenanceCosts_plannedHours_description"),
				 AditPackage.Literals.MAINTENANCE_COSTS__PLANNED_HOURS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_MaintenanceCostsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Unplanned Hours feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnplannedHoursPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaintenanceCosts_unplannedHours_feature"),
				 getString("_UI_MaintenanceCosts_unplannedHours_description"),
				 AditPackage.Literals.MAINTENANCE_COSTS__UNPLANNED_HOURS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_MaintenanceCostsPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Renewal Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRenewalDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_MaintenanceCosts_renewalDays_feature"),
				 getString("_UI_MaintenanceCosts_renewalDays_description"),
				 AditPackage.Literals.MAINTENANCE_COSTS__RENEWAL_DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_MaintenanceCostsPropertyCategory"),
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
		String label = ((MaintenanceCosts)object).getCurrency();
		return label == null || label.length() == 0 ?
			getString("_UI_MaintenanceCosts_type") :
			getString("_UI_MaintenanceCosts_type") + " " + label;
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

		switch (notification.getFeatureID(MaintenanceCosts.class)) {
			case AditPackage.MAINTENANCE_COSTS__CURRENCY:
			case AditPackage.MAINTENANCE_COSTS__PLANNED_WORK:
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_WORK:
			case AditPackage.MAINTENANCE_COSTS__DOWNTIME_PER_HOUR:
			case AditPackage.MAINTENANCE_COSTS__PLANNED_HOURS:
			case AditPackage.MAINTENANCE_COSTS__UNPLANNED_HOURS:
			case AditPackage.MAINTENANCE_COSTS__RENEWAL_DAYS:
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
