/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Calibration;
import io.adit.model.CalibrationKind;

import io.adit.model.Correction;
import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Calibration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.CalibrationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link io.adit.model.impl.CalibrationImpl#getCoefficients <em>Coefficients</em>}</li>
 *   <li>{@link io.adit.model.impl.CalibrationImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.impl.CalibrationImpl#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link io.adit.model.impl.CalibrationImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link io.adit.model.impl.CalibrationImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link io.adit.model.impl.CalibrationImpl#getCorrections <em>Corrections</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalibrationImpl extends MinimalEObjectImpl.Container implements Calibration {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CalibrationKind KIND_EDEFAULT = CalibrationKind.LINEAR;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CalibrationKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCoefficients() <em>Coefficients</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoefficients()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> coefficients;

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
	 * The default value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected static final String CERTIFICATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected String certificate = CERTIFICATE_EDEFAULT;

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
	 * The cached value of the '{@link #getCorrections() <em>Corrections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrections()
	 * @generated
	 * @ordered
	 */
	protected EList<Correction> corrections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CalibrationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.CALIBRATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CalibrationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CalibrationKind newKind) {
		CalibrationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CALIBRATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getCoefficients() {
		if (coefficients == null) {
			coefficients = new EDataTypeEList<Double>(Double.class, this, AditPackage.CALIBRATION__COEFFICIENTS);
		}
		return coefficients;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CALIBRATION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCertificate() {
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificate(String newCertificate) {
		String oldCertificate = certificate;
		certificate = newCertificate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CALIBRATION__CERTIFICATE, oldCertificate, certificate));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CALIBRATION__VALID_FROM, oldValidFrom, validFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CALIBRATION__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Correction> getCorrections() {
		if (corrections == null) {
			corrections = new EObjectContainmentEList<Correction>(Correction.class, this, AditPackage.CALIBRATION__CORRECTIONS);
		}
		return corrections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.CALIBRATION__CORRECTIONS:
				return ((InternalEList<?>)getCorrections()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.CALIBRATION__KIND:
				return getKind();
			case AditPackage.CALIBRATION__COEFFICIENTS:
				return getCoefficients();
			case AditPackage.CALIBRATION__UNIT:
				return getUnit();
			case AditPackage.CALIBRATION__CERTIFICATE:
				return getCertificate();
			case AditPackage.CALIBRATION__VALID_FROM:
				return getValidFrom();
			case AditPackage.CALIBRATION__VALID_TO:
				return getValidTo();
			case AditPackage.CALIBRATION__CORRECTIONS:
				return getCorrections();
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
			case AditPackage.CALIBRATION__KIND:
				setKind((CalibrationKind)newValue);
				return;
			case AditPackage.CALIBRATION__COEFFICIENTS:
				getCoefficients().clear();
				getCoefficients().addAll((Collection<? extends Double>)newValue);
				return;
			case AditPackage.CALIBRATION__UNIT:
				setUnit((String)newValue);
				return;
			case AditPackage.CALIBRATION__CERTIFICATE:
				setCertificate((String)newValue);
				return;
			case AditPackage.CALIBRATION__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case AditPackage.CALIBRATION__VALID_TO:
				setValidTo((String)newValue);
				return;
			case AditPackage.CALIBRATION__CORRECTIONS:
				getCorrections().clear();
				getCorrections().addAll((Collection<? extends Correction>)newValue);
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
			case AditPackage.CALIBRATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AditPackage.CALIBRATION__COEFFICIENTS:
				getCoefficients().clear();
				return;
			case AditPackage.CALIBRATION__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case AditPackage.CALIBRATION__CERTIFICATE:
				setCertificate(CERTIFICATE_EDEFAULT);
				return;
			case AditPackage.CALIBRATION__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case AditPackage.CALIBRATION__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case AditPackage.CALIBRATION__CORRECTIONS:
				getCorrections().clear();
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
			case AditPackage.CALIBRATION__KIND:
				return kind != KIND_EDEFAULT;
			case AditPackage.CALIBRATION__COEFFICIENTS:
				return coefficients != null && !coefficients.isEmpty();
			case AditPackage.CALIBRATION__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case AditPackage.CALIBRATION__CERTIFICATE:
				return CERTIFICATE_EDEFAULT == null ? certificate != null : !CERTIFICATE_EDEFAULT.equals(certificate);
			case AditPackage.CALIBRATION__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case AditPackage.CALIBRATION__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case AditPackage.CALIBRATION__CORRECTIONS:
				return corrections != null && !corrections.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", coefficients: ");
		result.append(coefficients);
		result.append(", unit: ");
		result.append(unit);
		result.append(", certificate: ");
		result.append(certificate);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(')');
		return result.toString();
	}

} //CalibrationImpl
