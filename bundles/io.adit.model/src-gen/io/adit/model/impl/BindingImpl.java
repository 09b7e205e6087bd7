/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Binding;
import io.adit.model.Device;
import io.adit.model.PayloadFormat;
import io.adit.model.TimeFormat;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Binding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.BindingImpl#getDevice <em>Device</em>}</li>
 *   <li>{@link io.adit.model.impl.BindingImpl#getPointer <em>Pointer</em>}</li>
 *   <li>{@link io.adit.model.impl.BindingImpl#getTimePointer <em>Time Pointer</em>}</li>
 *   <li>{@link io.adit.model.impl.BindingImpl#getTimeFormat <em>Time Format</em>}</li>
 *   <li>{@link io.adit.model.impl.BindingImpl#getSourceUnit <em>Source Unit</em>}</li>
 *   <li>{@link io.adit.model.impl.BindingImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link io.adit.model.impl.BindingImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link io.adit.model.impl.BindingImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link io.adit.model.impl.BindingImpl#getSeparator <em>Separator</em>}</li>
 *   <li>{@link io.adit.model.impl.BindingImpl#isDecimalComma <em>Decimal Comma</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BindingImpl extends MinimalEObjectImpl.Container implements Binding {
	/**
	 * The cached value of the '{@link #getDevice() <em>Device</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevice()
	 * @generated
	 * @ordered
	 */
	protected Device device;

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
	 * The default value of the '{@link #getTimePointer() <em>Time Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimePointer()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_POINTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimePointer() <em>Time Pointer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimePointer()
	 * @generated
	 * @ordered
	 */
	protected String timePointer = TIME_POINTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeFormat() <em>Time Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeFormat()
	 * @generated
	 * @ordered
	 */
	protected static final TimeFormat TIME_FORMAT_EDEFAULT = TimeFormat.ISO8601;

	/**
	 * The cached value of the '{@link #getTimeFormat() <em>Time Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeFormat()
	 * @generated
	 * @ordered
	 */
	protected TimeFormat timeFormat = TIME_FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceUnit() <em>Source Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceUnit() <em>Source Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceUnit()
	 * @generated
	 * @ordered
	 */
	protected String sourceUnit = SOURCE_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected String validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected String validTo = VALID_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final PayloadFormat FORMAT_EDEFAULT = PayloadFormat.AUTO;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected PayloadFormat format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeparator() <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeparator()
	 * @generated
	 * @ordered
	 */
	protected static final String SEPARATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeparator() <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeparator()
	 * @generated
	 * @ordered
	 */
	protected String separator = SEPARATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #isDecimalComma() <em>Decimal Comma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDecimalComma()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DECIMAL_COMMA_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDecimalComma() <em>Decimal Comma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDecimalComma()
	 * @generated
	 * @ordered
	 */
	protected boolean decimalComma = DECIMAL_COMMA_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.BINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Device getDevice() {
		if (device != null && device.eIsProxy()) {
			InternalEObject oldDevice = (InternalEObject)device;
			device = (Device)eResolveProxy(oldDevice);
			if (device != oldDevice) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AditPackage.BINDING__DEVICE, oldDevice, device));
			}
		}
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Device basicGetDevice() {
		return device;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDevice(Device newDevice) {
		Device oldDevice = device;
		device = newDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__DEVICE, oldDevice, device));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__POINTER, oldPointer, pointer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimePointer() {
		return timePointer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimePointer(String newTimePointer) {
		String oldTimePointer = timePointer;
		timePointer = newTimePointer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__TIME_POINTER, oldTimePointer, timePointer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeFormat getTimeFormat() {
		return timeFormat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeFormat(TimeFormat newTimeFormat) {
		TimeFormat oldTimeFormat = timeFormat;
		timeFormat = newTimeFormat == null ? TIME_FORMAT_EDEFAULT : newTimeFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__TIME_FORMAT, oldTimeFormat, timeFormat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceUnit() {
		return sourceUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceUnit(String newSourceUnit) {
		String oldSourceUnit = sourceUnit;
		sourceUnit = newSourceUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__SOURCE_UNIT, oldSourceUnit, sourceUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(String newValidFrom) {
		String oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(String newValidTo) {
		String oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PayloadFormat getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(PayloadFormat newFormat) {
		PayloadFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeparator() {
		return separator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeparator(String newSeparator) {
		String oldSeparator = separator;
		separator = newSeparator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__SEPARATOR, oldSeparator, separator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDecimalComma() {
		return decimalComma;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecimalComma(boolean newDecimalComma) {
		boolean oldDecimalComma = decimalComma;
		decimalComma = newDecimalComma;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.BINDING__DECIMAL_COMMA, oldDecimalComma, decimalComma));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.BINDING__DEVICE:
				if (resolve) return getDevice();
				return basicGetDevice();
			case AditPackage.BINDING__POINTER:
				return getPointer();
			case AditPackage.BINDING__TIME_POINTER:
				return getTimePointer();
			case AditPackage.BINDING__TIME_FORMAT:
				return getTimeFormat();
			case AditPackage.BINDING__SOURCE_UNIT:
				return getSourceUnit();
			case AditPackage.BINDING__VALID_FROM:
				return getValidFrom();
			case AditPackage.BINDING__VALID_TO:
				return getValidTo();
			case AditPackage.BINDING__FORMAT:
				return getFormat();
			case AditPackage.BINDING__SEPARATOR:
				return getSeparator();
			case AditPackage.BINDING__DECIMAL_COMMA:
				return isDecimalComma();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.BINDING__DEVICE:
				setDevice((Device)newValue);
				return;
			case AditPackage.BINDING__POINTER:
				setPointer((String)newValue);
				return;
			case AditPackage.BINDING__TIME_POINTER:
				setTimePointer((String)newValue);
				return;
			case AditPackage.BINDING__TIME_FORMAT:
				setTimeFormat((TimeFormat)newValue);
				return;
			case AditPackage.BINDING__SOURCE_UNIT:
				setSourceUnit((String)newValue);
				return;
			case AditPackage.BINDING__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case AditPackage.BINDING__VALID_TO:
				setValidTo((String)newValue);
				return;
			case AditPackage.BINDING__FORMAT:
				setFormat((PayloadFormat)newValue);
				return;
			case AditPackage.BINDING__SEPARATOR:
				setSeparator((String)newValue);
				return;
			case AditPackage.BINDING__DECIMAL_COMMA:
				setDecimalComma((Boolean)newValue);
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
			case AditPackage.BINDING__DEVICE:
				setDevice((Device)null);
				return;
			case AditPackage.BINDING__POINTER:
				setPointer(POINTER_EDEFAULT);
				return;
			case AditPackage.BINDING__TIME_POINTER:
				setTimePointer(TIME_POINTER_EDEFAULT);
				return;
			case AditPackage.BINDING__TIME_FORMAT:
				setTimeFormat(TIME_FORMAT_EDEFAULT);
				return;
			case AditPackage.BINDING__SOURCE_UNIT:
				setSourceUnit(SOURCE_UNIT_EDEFAULT);
				return;
			case AditPackage.BINDING__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case AditPackage.BINDING__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case AditPackage.BINDING__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case AditPackage.BINDING__SEPARATOR:
				setSeparator(SEPARATOR_EDEFAULT);
				return;
			case AditPackage.BINDING__DECIMAL_COMMA:
				setDecimalComma(DECIMAL_COMMA_EDEFAULT);
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
			case AditPackage.BINDING__DEVICE:
				return device != null;
			case AditPackage.BINDING__POINTER:
				return POINTER_EDEFAULT == null ? pointer != null : !POINTER_EDEFAULT.equals(pointer);
			case AditPackage.BINDING__TIME_POINTER:
				return TIME_POINTER_EDEFAULT == null ? timePointer != null : !TIME_POINTER_EDEFAULT.equals(timePointer);
			case AditPackage.BINDING__TIME_FORMAT:
				return timeFormat != TIME_FORMAT_EDEFAULT;
			case AditPackage.BINDING__SOURCE_UNIT:
				return SOURCE_UNIT_EDEFAULT == null ? sourceUnit != null : !SOURCE_UNIT_EDEFAULT.equals(sourceUnit);
			case AditPackage.BINDING__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case AditPackage.BINDING__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case AditPackage.BINDING__FORMAT:
				return format != FORMAT_EDEFAULT;
			case AditPackage.BINDING__SEPARATOR:
				return SEPARATOR_EDEFAULT == null ? separator != null : !SEPARATOR_EDEFAULT.equals(separator);
			case AditPackage.BINDING__DECIMAL_COMMA:
				return decimalComma != DECIMAL_COMMA_EDEFAULT;
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
		result.append(", timePointer: ");
		result.append(timePointer);
		result.append(", timeFormat: ");
		result.append(timeFormat);
		result.append(", sourceUnit: ");
		result.append(sourceUnit);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(", format: ");
		result.append(format);
		result.append(", separator: ");
		result.append(separator);
		result.append(", decimalComma: ");
		result.append(decimalComma);
		result.append(')');
		return result.toString();
	}

} //BindingImpl
