/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.CommandInput;
import io.adit.model.InputType;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Command Input</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.CommandInputImpl#getPointer <em>Pointer</em>}</li>
 *   <li>{@link io.adit.model.impl.CommandInputImpl#getType <em>Type</em>}</li>
 *   <li>{@link io.adit.model.impl.CommandInputImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.impl.CommandInputImpl#getRangeMin <em>Range Min</em>}</li>
 *   <li>{@link io.adit.model.impl.CommandInputImpl#getRangeMax <em>Range Max</em>}</li>
 *   <li>{@link io.adit.model.impl.CommandInputImpl#getChoices <em>Choices</em>}</li>
 *   <li>{@link io.adit.model.impl.CommandInputImpl#isOptional <em>Optional</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommandInputImpl extends NamedImpl implements CommandInput {
	/**
	 * The default value of the '{@link #getPointer() <em>Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPointer()
	 * @generated
	 * @ordered
	 */
	protected static final String POINTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPointer() <em>Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPointer()
	 * @generated
	 * @ordered
	 */
	protected String pointer = POINTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final InputType TYPE_EDEFAULT = InputType.NUMBER;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected InputType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRangeMin() <em>Range Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeMin()
	 * @generated
	 * @ordered
	 */
	protected static final Double RANGE_MIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRangeMin() <em>Range Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeMin()
	 * @generated
	 * @ordered
	 */
	protected Double rangeMin = RANGE_MIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRangeMax() <em>Range Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeMax()
	 * @generated
	 * @ordered
	 */
	protected static final Double RANGE_MAX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRangeMax() <em>Range Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRangeMax()
	 * @generated
	 * @ordered
	 */
	protected Double rangeMax = RANGE_MAX_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected EList<String> choices;

	/**
	 * The default value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPTIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected boolean optional = OPTIONAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommandInputImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.COMMAND_INPUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPointer() {
		return pointer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPointer(String newPointer) {
		String oldPointer = pointer;
		pointer = newPointer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.COMMAND_INPUT__POINTER, oldPointer, pointer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InputType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(InputType newType) {
		InputType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.COMMAND_INPUT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.COMMAND_INPUT__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRangeMin() {
		return rangeMin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRangeMin(Double newRangeMin) {
		Double oldRangeMin = rangeMin;
		rangeMin = newRangeMin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.COMMAND_INPUT__RANGE_MIN, oldRangeMin, rangeMin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRangeMax() {
		return rangeMax;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRangeMax(Double newRangeMax) {
		Double oldRangeMax = rangeMax;
		rangeMax = newRangeMax;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.COMMAND_INPUT__RANGE_MAX, oldRangeMax, rangeMax));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getChoices() {
		if (choices == null) {
			choices = new EDataTypeUniqueEList<String>(String.class, this, AditPackage.COMMAND_INPUT__CHOICES);
		}
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOptional() {
		return optional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptional(boolean newOptional) {
		boolean oldOptional = optional;
		optional = newOptional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.COMMAND_INPUT__OPTIONAL, oldOptional, optional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.COMMAND_INPUT__POINTER:
				return getPointer();
			case AditPackage.COMMAND_INPUT__TYPE:
				return getType();
			case AditPackage.COMMAND_INPUT__UNIT:
				return getUnit();
			case AditPackage.COMMAND_INPUT__RANGE_MIN:
				return getRangeMin();
			case AditPackage.COMMAND_INPUT__RANGE_MAX:
				return getRangeMax();
			case AditPackage.COMMAND_INPUT__CHOICES:
				return getChoices();
			case AditPackage.COMMAND_INPUT__OPTIONAL:
				return isOptional();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.COMMAND_INPUT__POINTER:
				setPointer((String)newValue);
				return;
			case AditPackage.COMMAND_INPUT__TYPE:
				setType((InputType)newValue);
				return;
			case AditPackage.COMMAND_INPUT__UNIT:
				setUnit((String)newValue);
				return;
			case AditPackage.COMMAND_INPUT__RANGE_MIN:
				setRangeMin((Double)newValue);
				return;
			case AditPackage.COMMAND_INPUT__RANGE_MAX:
				setRangeMax((Double)newValue);
				return;
			case AditPackage.COMMAND_INPUT__CHOICES:
				getChoices().clear();
				getChoices().addAll((Collection<? extends String>)newValue);
				return;
			case AditPackage.COMMAND_INPUT__OPTIONAL:
				setOptional((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AditPackage.COMMAND_INPUT__POINTER:
				setPointer(POINTER_EDEFAULT);
				return;
			case AditPackage.COMMAND_INPUT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case AditPackage.COMMAND_INPUT__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case AditPackage.COMMAND_INPUT__RANGE_MIN:
				setRangeMin(RANGE_MIN_EDEFAULT);
				return;
			case AditPackage.COMMAND_INPUT__RANGE_MAX:
				setRangeMax(RANGE_MAX_EDEFAULT);
				return;
			case AditPackage.COMMAND_INPUT__CHOICES:
				getChoices().clear();
				return;
			case AditPackage.COMMAND_INPUT__OPTIONAL:
				setOptional(OPTIONAL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AditPackage.COMMAND_INPUT__POINTER:
				return POINTER_EDEFAULT == null ? pointer != null : !POINTER_EDEFAULT.equals(pointer);
			case AditPackage.COMMAND_INPUT__TYPE:
				return type != TYPE_EDEFAULT;
			case AditPackage.COMMAND_INPUT__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case AditPackage.COMMAND_INPUT__RANGE_MIN:
				return RANGE_MIN_EDEFAULT == null ? rangeMin != null : !RANGE_MIN_EDEFAULT.equals(rangeMin);
			case AditPackage.COMMAND_INPUT__RANGE_MAX:
				return RANGE_MAX_EDEFAULT == null ? rangeMax != null : !RANGE_MAX_EDEFAULT.equals(rangeMax);
			case AditPackage.COMMAND_INPUT__CHOICES:
				return choices != null && !choices.isEmpty();
			case AditPackage.COMMAND_INPUT__OPTIONAL:
				return optional != OPTIONAL_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (pointer: ");
		result.append(pointer);
		result.append(", type: ");
		result.append(type);
		result.append(", unit: ");
		result.append(unit);
		result.append(", rangeMin: ");
		result.append(rangeMin);
		result.append(", rangeMax: ");
		result.append(rangeMax);
		result.append(", choices: ");
		result.append(choices);
		result.append(", optional: ");
		result.append(optional);
		result.append(')');
		return result.toString();
	}

} //CommandInputImpl
