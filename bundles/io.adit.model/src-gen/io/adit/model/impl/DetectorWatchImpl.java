/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Channel;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.Sensitivity;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Detector Watch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.DetectorWatchImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link io.adit.model.impl.DetectorWatchImpl#getIntervalSeconds <em>Interval Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.DetectorWatchImpl#getLearnSeconds <em>Learn Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.DetectorWatchImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link io.adit.model.impl.DetectorWatchImpl#getMode <em>Mode</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DetectorWatchImpl extends WatchImpl implements DetectorWatch {
	/**
	 * The default value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected static final Sensitivity SENSITIVITY_EDEFAULT = Sensitivity.MEDIUM;

	/**
	 * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected Sensitivity sensitivity = SENSITIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntervalSeconds() <em>Interval Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double INTERVAL_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntervalSeconds() <em>Interval Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double intervalSeconds = INTERVAL_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLearnSeconds() <em>Learn Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearnSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double LEARN_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLearnSeconds() <em>Learn Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearnSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double learnSeconds = LEARN_SECONDS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<DerivationInput> inputs;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected Channel mode;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DetectorWatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.DETECTOR_WATCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sensitivity getSensitivity() {
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivity(Sensitivity newSensitivity) {
		Sensitivity oldSensitivity = sensitivity;
		sensitivity = newSensitivity == null ? SENSITIVITY_EDEFAULT : newSensitivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DETECTOR_WATCH__SENSITIVITY, oldSensitivity, sensitivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getIntervalSeconds() {
		return intervalSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntervalSeconds(Double newIntervalSeconds) {
		Double oldIntervalSeconds = intervalSeconds;
		intervalSeconds = newIntervalSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DETECTOR_WATCH__INTERVAL_SECONDS, oldIntervalSeconds, intervalSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLearnSeconds() {
		return learnSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLearnSeconds(Double newLearnSeconds) {
		Double oldLearnSeconds = learnSeconds;
		learnSeconds = newLearnSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DETECTOR_WATCH__LEARN_SECONDS, oldLearnSeconds, learnSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DerivationInput> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<DerivationInput>(DerivationInput.class, this, AditPackage.DETECTOR_WATCH__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getMode() {
		if (mode != null && mode.eIsProxy()) {
			InternalEObject oldMode = (InternalEObject)mode;
			mode = (Channel)eResolveProxy(oldMode);
			if (mode != oldMode) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AditPackage.DETECTOR_WATCH__MODE, oldMode, mode));
			}
		}
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Channel basicGetMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(Channel newMode) {
		Channel oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DETECTOR_WATCH__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.DETECTOR_WATCH__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
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
			case AditPackage.DETECTOR_WATCH__SENSITIVITY:
				return getSensitivity();
			case AditPackage.DETECTOR_WATCH__INTERVAL_SECONDS:
				return getIntervalSeconds();
			case AditPackage.DETECTOR_WATCH__LEARN_SECONDS:
				return getLearnSeconds();
			case AditPackage.DETECTOR_WATCH__INPUTS:
				return getInputs();
			case AditPackage.DETECTOR_WATCH__MODE:
				if (resolve) return getMode();
				return basicGetMode();
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
			case AditPackage.DETECTOR_WATCH__SENSITIVITY:
				setSensitivity((Sensitivity)newValue);
				return;
			case AditPackage.DETECTOR_WATCH__INTERVAL_SECONDS:
				setIntervalSeconds((Double)newValue);
				return;
			case AditPackage.DETECTOR_WATCH__LEARN_SECONDS:
				setLearnSeconds((Double)newValue);
				return;
			case AditPackage.DETECTOR_WATCH__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends DerivationInput>)newValue);
				return;
			case AditPackage.DETECTOR_WATCH__MODE:
				setMode((Channel)newValue);
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
			case AditPackage.DETECTOR_WATCH__SENSITIVITY:
				setSensitivity(SENSITIVITY_EDEFAULT);
				return;
			case AditPackage.DETECTOR_WATCH__INTERVAL_SECONDS:
				setIntervalSeconds(INTERVAL_SECONDS_EDEFAULT);
				return;
			case AditPackage.DETECTOR_WATCH__LEARN_SECONDS:
				setLearnSeconds(LEARN_SECONDS_EDEFAULT);
				return;
			case AditPackage.DETECTOR_WATCH__INPUTS:
				getInputs().clear();
				return;
			case AditPackage.DETECTOR_WATCH__MODE:
				setMode((Channel)null);
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
			case AditPackage.DETECTOR_WATCH__SENSITIVITY:
				return sensitivity != SENSITIVITY_EDEFAULT;
			case AditPackage.DETECTOR_WATCH__INTERVAL_SECONDS:
				return INTERVAL_SECONDS_EDEFAULT == null ? intervalSeconds != null : !INTERVAL_SECONDS_EDEFAULT.equals(intervalSeconds);
			case AditPackage.DETECTOR_WATCH__LEARN_SECONDS:
				return LEARN_SECONDS_EDEFAULT == null ? learnSeconds != null : !LEARN_SECONDS_EDEFAULT.equals(learnSeconds);
			case AditPackage.DETECTOR_WATCH__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case AditPackage.DETECTOR_WATCH__MODE:
				return mode != null;
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
		result.append(" (sensitivity: ");
		result.append(sensitivity);
		result.append(", intervalSeconds: ");
		result.append(intervalSeconds);
		result.append(", learnSeconds: ");
		result.append(learnSeconds);
		result.append(')');
		return result.toString();
	}

} //DetectorWatchImpl
