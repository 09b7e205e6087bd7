/**
 */
package io.adit.model.provider;


import io.adit.model.AditFactory;
import io.adit.model.AditPackage;
import io.adit.model.Channel;

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
 * This is the item provider adapter for a {@link io.adit.model.Channel} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ChannelItemProvider extends NamedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChannelItemProvider(AdapterFactory adapterFactory) {
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

			addKeyPropertyDescriptor(object);
			addQuantityKindPropertyDescriptor(object);
			addUnitPropertyDescriptor(object);
			addRangeMinPropertyDescriptor(object);
			addRangeMaxPropertyDescriptor(object);
			addPeriodSecondsPropertyDescriptor(object);
			addDecimalsPropertyDescriptor(object);
			addSensorGlobalIdPropertyDescriptor(object);
			addSensorTypePropertyDescriptor(object);
			addSimulatedPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Key feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKeyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_key_feature"),
				 getString("_UI_Channel_key_description"),
				 AditPackage.Literals.CHANNEL__KEY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ChannelPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Quantity Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuantityKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_quantityKind_feature"),
				 getString("_UI_Channel_quantityKind_description"),
				 AditPackage.Literals.CHANNEL__QUANTITY_KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ChannelPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Unit feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnitPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_unit_feature"),
				 getString("_UI_Channel_unit_description"),
				 AditPackage.Literals.CHANNEL__UNIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ChannelPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Range Min feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRangeMinPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_rangeMin_feature"),
				 getString("_UI_Channel_rangeMin_description"),
				 AditPackage.Literals.CHANNEL__RANGE_MIN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ChannelPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Range Max feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRangeMaxPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_rangeMax_feature"),
				 getString("_UI_Channel_rangeMax_description"),
				 AditPackage.Literals.CHANNEL__RANGE_MAX,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ChannelPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Period Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_periodSeconds_feature"),
				 getString("_UI_Channel_periodSeconds_description"),
				 AditPackage.Literals.CHANNEL__PERIOD_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_ChannelPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Decimals feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDecimalsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_decimals_feature"),
				 getString("_UI_Channel_decimals_description"),
				 AditPackage.Literals.CHANNEL__DECIMALS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 getString("_UI_ChannelPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Sensor Global Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSensorGlobalIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_sensorGlobalId_feature"),
				 getString("_UI_Channel_sensorGlobalId_description"),
				 AditPackage.Literals.CHANNEL__SENSOR_GLOBAL_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Sensor Type feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSensorTypePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_sensorType_feature"),
				 getString("_UI_Channel_sensorType_description"),
				 AditPackage.Literals.CHANNEL__SENSOR_TYPE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 getString("_UI_IFCPropertyCategory"),
				 null));
	}

	/**
	 * This adds a property descriptor for the Simulated feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSimulatedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Channel_simulated_feature"),
				 getString("_UI_Channel_simulated_description"),
				 AditPackage.Literals.CHANNEL__SIMULATED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 getString("_UI_ChannelPropertyCategory"),
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
			childrenFeatures.add(AditPackage.Literals.CHANNEL__BINDINGS);
			childrenFeatures.add(AditPackage.Literals.CHANNEL__CALIBRATIONS);
			childrenFeatures.add(AditPackage.Literals.CHANNEL__CLEANING);
			childrenFeatures.add(AditPackage.Literals.CHANNEL__REPORT);
			childrenFeatures.add(AditPackage.Literals.CHANNEL__DERIVATION);
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
		String label = ((Channel)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Channel_type") :
			getString("_UI_Channel_type") + " " + label;
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

		switch (notification.getFeatureID(Channel.class)) {
			case AditPackage.CHANNEL__KEY:
			case AditPackage.CHANNEL__QUANTITY_KIND:
			case AditPackage.CHANNEL__UNIT:
			case AditPackage.CHANNEL__RANGE_MIN:
			case AditPackage.CHANNEL__RANGE_MAX:
			case AditPackage.CHANNEL__PERIOD_SECONDS:
			case AditPackage.CHANNEL__DECIMALS:
			case AditPackage.CHANNEL__SENSOR_GLOBAL_ID:
			case AditPackage.CHANNEL__SENSOR_TYPE:
			case AditPackage.CHANNEL__SIMULATED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case AditPackage.CHANNEL__BINDINGS:
			case AditPackage.CHANNEL__CALIBRATIONS:
			case AditPackage.CHANNEL__CLEANING:
			case AditPackage.CHANNEL__REPORT:
			case AditPackage.CHANNEL__DERIVATION:
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
				(AditPackage.Literals.CHANNEL__BINDINGS,
				 AditFactory.eINSTANCE.createBinding()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.CHANNEL__CALIBRATIONS,
				 AditFactory.eINSTANCE.createCalibration()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.CHANNEL__CLEANING,
				 AditFactory.eINSTANCE.createCleaning()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.CHANNEL__REPORT,
				 AditFactory.eINSTANCE.createReport()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.CHANNEL__DERIVATION,
				 AditFactory.eINSTANCE.createExpressionDerivation()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.CHANNEL__DERIVATION,
				 AditFactory.eINSTANCE.createGapFillDerivation()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.CHANNEL__DERIVATION,
				 AditFactory.eINSTANCE.createResampleDerivation()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.CHANNEL__DERIVATION,
				 AditFactory.eINSTANCE.createSmoothDerivation()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.CHANNEL__DERIVATION,
				 AditFactory.eINSTANCE.createWindowFeatureDerivation()));

		newChildDescriptors.add
			(createChildParameter
				(AditPackage.Literals.CHANNEL__DERIVATION,
				 AditFactory.eINSTANCE.createPythonStep()));
	}

}
