/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Device;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.DeviceImpl#getAuthId <em>Auth Id</em>}</li>
 *   <li>{@link io.adit.model.impl.DeviceImpl#getVia <em>Via</em>}</li>
 *   <li>{@link io.adit.model.impl.DeviceImpl#isEnabled <em>Enabled</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviceImpl extends NamedImpl implements Device {
	/**
	 * The default value of the '{@link #getAuthId() <em>Auth Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthId()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTH_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthId() <em>Auth Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthId()
	 * @generated
	 * @ordered
	 */
	protected String authId = AUTH_ID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVia() <em>Via</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVia()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> via;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthId() {
		return authId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthId(String newAuthId) {
		String oldAuthId = authId;
		authId = newAuthId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DEVICE__AUTH_ID, oldAuthId, authId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getVia() {
		if (via == null) {
			via = new EObjectResolvingEList<Device>(Device.class, this, AditPackage.DEVICE__VIA);
		}
		return via;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.DEVICE__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.DEVICE__AUTH_ID:
				return getAuthId();
			case AditPackage.DEVICE__VIA:
				return getVia();
			case AditPackage.DEVICE__ENABLED:
				return isEnabled();
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
			case AditPackage.DEVICE__AUTH_ID:
				setAuthId((String)newValue);
				return;
			case AditPackage.DEVICE__VIA:
				getVia().clear();
				getVia().addAll((Collection<? extends Device>)newValue);
				return;
			case AditPackage.DEVICE__ENABLED:
				setEnabled((Boolean)newValue);
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
			case AditPackage.DEVICE__AUTH_ID:
				setAuthId(AUTH_ID_EDEFAULT);
				return;
			case AditPackage.DEVICE__VIA:
				getVia().clear();
				return;
			case AditPackage.DEVICE__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
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
			case AditPackage.DEVICE__AUTH_ID:
				return AUTH_ID_EDEFAULT == null ? authId != null : !AUTH_ID_EDEFAULT.equals(authId);
			case AditPackage.DEVICE__VIA:
				return via != null && !via.isEmpty();
			case AditPackage.DEVICE__ENABLED:
				return enabled != ENABLED_EDEFAULT;
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
		result.append(" (authId: ");
		result.append(authId);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(')');
		return result.toString();
	}

} //DeviceImpl
