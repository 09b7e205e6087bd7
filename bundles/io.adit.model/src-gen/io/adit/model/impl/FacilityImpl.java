/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Asset;
import io.adit.model.Contact;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.FacilityKind;
import io.adit.model.Holiday;
import io.adit.model.Role;
import io.adit.model.Route;
import io.adit.model.Rule;

import io.adit.model.RuleTemplate;
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
 * An implementation of the model object '<em><b>Facility</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getTenant <em>Tenant</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getSourceFile <em>Source File</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getSourceSha256 <em>Source Sha256</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getSourceSchema <em>Source Schema</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getSourceState <em>Source State</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getAssets <em>Assets</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getDevices <em>Devices</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getRoutes <em>Routes</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getTemplates <em>Templates</em>}</li>
 *   <li>{@link io.adit.model.impl.FacilityImpl#getHolidays <em>Holidays</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FacilityImpl extends NamedImpl implements Facility {
	/**
	 * The default value of the '{@link #getNamespace() <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamespace()
	 * @generated
	 * @ordered
	 */
	protected static final String NAMESPACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamespace() <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamespace()
	 * @generated
	 * @ordered
	 */
	protected String namespace = NAMESPACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTenant() <em>Tenant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTenant()
	 * @generated
	 * @ordered
	 */
	protected static final String TENANT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTenant() <em>Tenant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTenant()
	 * @generated
	 * @ordered
	 */
	protected String tenant = TENANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FacilityKind KIND_EDEFAULT = FacilityKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FacilityKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_ZONE_EDEFAULT = "UTC";

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected String timeZone = TIME_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceFile() <em>Source File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceFile()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceFile() <em>Source File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceFile()
	 * @generated
	 * @ordered
	 */
	protected String sourceFile = SOURCE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceSha256() <em>Source Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceSha256() <em>Source Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceSha256()
	 * @generated
	 * @ordered
	 */
	protected String sourceSha256 = SOURCE_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceSchema() <em>Source Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceSchema()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_SCHEMA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceSchema() <em>Source Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceSchema()
	 * @generated
	 * @ordered
	 */
	protected String sourceSchema = SOURCE_SCHEMA_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceState() <em>Source State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceState()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceState() <em>Source State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceState()
	 * @generated
	 * @ordered
	 */
	protected String sourceState = SOURCE_STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssets() <em>Assets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> assets;

	/**
	 * The cached value of the '{@link #getDevices() <em>Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<Device> devices;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<Rule> rules;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * The cached value of the '{@link #getRoutes() <em>Routes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutes()
	 * @generated
	 * @ordered
	 */
	protected EList<Route> routes;

	/**
	 * The cached value of the '{@link #getTemplates() <em>Templates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplates()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleTemplate> templates;

	/**
	 * The cached value of the '{@link #getHolidays() <em>Holidays</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolidays()
	 * @generated
	 * @ordered
	 */
	protected EList<Holiday> holidays;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FacilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.FACILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamespace() {
		return namespace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamespace(String newNamespace) {
		String oldNamespace = namespace;
		namespace = newNamespace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.FACILITY__NAMESPACE, oldNamespace, namespace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTenant() {
		return tenant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTenant(String newTenant) {
		String oldTenant = tenant;
		tenant = newTenant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.FACILITY__TENANT, oldTenant, tenant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FacilityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FacilityKind newKind) {
		FacilityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.FACILITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeZone() {
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(String newTimeZone) {
		String oldTimeZone = timeZone;
		timeZone = newTimeZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.FACILITY__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceFile() {
		return sourceFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceFile(String newSourceFile) {
		String oldSourceFile = sourceFile;
		sourceFile = newSourceFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.FACILITY__SOURCE_FILE, oldSourceFile, sourceFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceSha256() {
		return sourceSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceSha256(String newSourceSha256) {
		String oldSourceSha256 = sourceSha256;
		sourceSha256 = newSourceSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.FACILITY__SOURCE_SHA256, oldSourceSha256, sourceSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceSchema() {
		return sourceSchema;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceSchema(String newSourceSchema) {
		String oldSourceSchema = sourceSchema;
		sourceSchema = newSourceSchema;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.FACILITY__SOURCE_SCHEMA, oldSourceSchema, sourceSchema));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceState() {
		return sourceState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceState(String newSourceState) {
		String oldSourceState = sourceState;
		sourceState = newSourceState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.FACILITY__SOURCE_STATE, oldSourceState, sourceState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Asset> getAssets() {
		if (assets == null) {
			assets = new EObjectContainmentEList<Asset>(Asset.class, this, AditPackage.FACILITY__ASSETS);
		}
		return assets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Device> getDevices() {
		if (devices == null) {
			devices = new EObjectContainmentEList<Device>(Device.class, this, AditPackage.FACILITY__DEVICES);
		}
		return devices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<Rule>(Rule.class, this, AditPackage.FACILITY__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<Role>(Role.class, this, AditPackage.FACILITY__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentEList<Contact>(Contact.class, this, AditPackage.FACILITY__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Route> getRoutes() {
		if (routes == null) {
			routes = new EObjectContainmentEList<Route>(Route.class, this, AditPackage.FACILITY__ROUTES);
		}
		return routes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleTemplate> getTemplates() {
		if (templates == null) {
			templates = new EObjectContainmentEList<RuleTemplate>(RuleTemplate.class, this, AditPackage.FACILITY__TEMPLATES);
		}
		return templates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Holiday> getHolidays() {
		if (holidays == null) {
			holidays = new EObjectContainmentEList<Holiday>(Holiday.class, this, AditPackage.FACILITY__HOLIDAYS);
		}
		return holidays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AditPackage.FACILITY__ASSETS:
				return ((InternalEList<?>)getAssets()).basicRemove(otherEnd, msgs);
			case AditPackage.FACILITY__DEVICES:
				return ((InternalEList<?>)getDevices()).basicRemove(otherEnd, msgs);
			case AditPackage.FACILITY__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case AditPackage.FACILITY__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case AditPackage.FACILITY__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
			case AditPackage.FACILITY__ROUTES:
				return ((InternalEList<?>)getRoutes()).basicRemove(otherEnd, msgs);
			case AditPackage.FACILITY__TEMPLATES:
				return ((InternalEList<?>)getTemplates()).basicRemove(otherEnd, msgs);
			case AditPackage.FACILITY__HOLIDAYS:
				return ((InternalEList<?>)getHolidays()).basicRemove(otherEnd, msgs);
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
			case AditPackage.FACILITY__NAMESPACE:
				return getNamespace();
			case AditPackage.FACILITY__TENANT:
				return getTenant();
			case AditPackage.FACILITY__KIND:
				return getKind();
			case AditPackage.FACILITY__TIME_ZONE:
				return getTimeZone();
			case AditPackage.FACILITY__SOURCE_FILE:
				return getSourceFile();
			case AditPackage.FACILITY__SOURCE_SHA256:
				return getSourceSha256();
			case AditPackage.FACILITY__SOURCE_SCHEMA:
				return getSourceSchema();
			case AditPackage.FACILITY__SOURCE_STATE:
				return getSourceState();
			case AditPackage.FACILITY__ASSETS:
				return getAssets();
			case AditPackage.FACILITY__DEVICES:
				return getDevices();
			case AditPackage.FACILITY__RULES:
				return getRules();
			case AditPackage.FACILITY__ROLES:
				return getRoles();
			case AditPackage.FACILITY__CONTACTS:
				return getContacts();
			case AditPackage.FACILITY__ROUTES:
				return getRoutes();
			case AditPackage.FACILITY__TEMPLATES:
				return getTemplates();
			case AditPackage.FACILITY__HOLIDAYS:
				return getHolidays();
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
			case AditPackage.FACILITY__NAMESPACE:
				setNamespace((String)newValue);
				return;
			case AditPackage.FACILITY__TENANT:
				setTenant((String)newValue);
				return;
			case AditPackage.FACILITY__KIND:
				setKind((FacilityKind)newValue);
				return;
			case AditPackage.FACILITY__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case AditPackage.FACILITY__SOURCE_FILE:
				setSourceFile((String)newValue);
				return;
			case AditPackage.FACILITY__SOURCE_SHA256:
				setSourceSha256((String)newValue);
				return;
			case AditPackage.FACILITY__SOURCE_SCHEMA:
				setSourceSchema((String)newValue);
				return;
			case AditPackage.FACILITY__SOURCE_STATE:
				setSourceState((String)newValue);
				return;
			case AditPackage.FACILITY__ASSETS:
				getAssets().clear();
				getAssets().addAll((Collection<? extends Asset>)newValue);
				return;
			case AditPackage.FACILITY__DEVICES:
				getDevices().clear();
				getDevices().addAll((Collection<? extends Device>)newValue);
				return;
			case AditPackage.FACILITY__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends Rule>)newValue);
				return;
			case AditPackage.FACILITY__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case AditPackage.FACILITY__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
				return;
			case AditPackage.FACILITY__ROUTES:
				getRoutes().clear();
				getRoutes().addAll((Collection<? extends Route>)newValue);
				return;
			case AditPackage.FACILITY__TEMPLATES:
				getTemplates().clear();
				getTemplates().addAll((Collection<? extends RuleTemplate>)newValue);
				return;
			case AditPackage.FACILITY__HOLIDAYS:
				getHolidays().clear();
				getHolidays().addAll((Collection<? extends Holiday>)newValue);
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
			case AditPackage.FACILITY__NAMESPACE:
				setNamespace(NAMESPACE_EDEFAULT);
				return;
			case AditPackage.FACILITY__TENANT:
				setTenant(TENANT_EDEFAULT);
				return;
			case AditPackage.FACILITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AditPackage.FACILITY__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case AditPackage.FACILITY__SOURCE_FILE:
				setSourceFile(SOURCE_FILE_EDEFAULT);
				return;
			case AditPackage.FACILITY__SOURCE_SHA256:
				setSourceSha256(SOURCE_SHA256_EDEFAULT);
				return;
			case AditPackage.FACILITY__SOURCE_SCHEMA:
				setSourceSchema(SOURCE_SCHEMA_EDEFAULT);
				return;
			case AditPackage.FACILITY__SOURCE_STATE:
				setSourceState(SOURCE_STATE_EDEFAULT);
				return;
			case AditPackage.FACILITY__ASSETS:
				getAssets().clear();
				return;
			case AditPackage.FACILITY__DEVICES:
				getDevices().clear();
				return;
			case AditPackage.FACILITY__RULES:
				getRules().clear();
				return;
			case AditPackage.FACILITY__ROLES:
				getRoles().clear();
				return;
			case AditPackage.FACILITY__CONTACTS:
				getContacts().clear();
				return;
			case AditPackage.FACILITY__ROUTES:
				getRoutes().clear();
				return;
			case AditPackage.FACILITY__TEMPLATES:
				getTemplates().clear();
				return;
			case AditPackage.FACILITY__HOLIDAYS:
				getHolidays().clear();
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
			case AditPackage.FACILITY__NAMESPACE:
				return NAMESPACE_EDEFAULT == null ? namespace != null : !NAMESPACE_EDEFAULT.equals(namespace);
			case AditPackage.FACILITY__TENANT:
				return TENANT_EDEFAULT == null ? tenant != null : !TENANT_EDEFAULT.equals(tenant);
			case AditPackage.FACILITY__KIND:
				return kind != KIND_EDEFAULT;
			case AditPackage.FACILITY__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case AditPackage.FACILITY__SOURCE_FILE:
				return SOURCE_FILE_EDEFAULT == null ? sourceFile != null : !SOURCE_FILE_EDEFAULT.equals(sourceFile);
			case AditPackage.FACILITY__SOURCE_SHA256:
				return SOURCE_SHA256_EDEFAULT == null ? sourceSha256 != null : !SOURCE_SHA256_EDEFAULT.equals(sourceSha256);
			case AditPackage.FACILITY__SOURCE_SCHEMA:
				return SOURCE_SCHEMA_EDEFAULT == null ? sourceSchema != null : !SOURCE_SCHEMA_EDEFAULT.equals(sourceSchema);
			case AditPackage.FACILITY__SOURCE_STATE:
				return SOURCE_STATE_EDEFAULT == null ? sourceState != null : !SOURCE_STATE_EDEFAULT.equals(sourceState);
			case AditPackage.FACILITY__ASSETS:
				return assets != null && !assets.isEmpty();
			case AditPackage.FACILITY__DEVICES:
				return devices != null && !devices.isEmpty();
			case AditPackage.FACILITY__RULES:
				return rules != null && !rules.isEmpty();
			case AditPackage.FACILITY__ROLES:
				return roles != null && !roles.isEmpty();
			case AditPackage.FACILITY__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case AditPackage.FACILITY__ROUTES:
				return routes != null && !routes.isEmpty();
			case AditPackage.FACILITY__TEMPLATES:
				return templates != null && !templates.isEmpty();
			case AditPackage.FACILITY__HOLIDAYS:
				return holidays != null && !holidays.isEmpty();
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
		result.append(" (namespace: ");
		result.append(namespace);
		result.append(", tenant: ");
		result.append(tenant);
		result.append(", kind: ");
		result.append(kind);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", sourceFile: ");
		result.append(sourceFile);
		result.append(", sourceSha256: ");
		result.append(sourceSha256);
		result.append(", sourceSchema: ");
		result.append(sourceSchema);
		result.append(", sourceState: ");
		result.append(sourceState);
		result.append(')');
		return result.toString();
	}

} //FacilityImpl
