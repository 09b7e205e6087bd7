/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of people and programs with the same rights.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Role#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link io.adit.model.Role#getPermissions <em>Permissions</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getRole()
 * @model
 * @generated
 */
public interface Role extends Named {
	/**
	 * Returns the value of the '<em><b>Subjects</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ditto subject ids, for example nginx:operator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subjects</em>' attribute list.
	 * @see io.adit.model.AditPackage#getRole_Subjects()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSubjects();

	/**
	 * Returns the value of the '<em><b>Permissions</b></em>' attribute list.
	 * The list contents are of type {@link io.adit.model.Permission}.
	 * The literals are from the enumeration {@link io.adit.model.Permission}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Permissions</em>' attribute list.
	 * @see io.adit.model.Permission
	 * @see io.adit.model.AditPackage#getRole_Permissions()
	 * @model
	 * @generated
	 */
	EList<Permission> getPermissions();

} // Role
